package dev.dagdrop.registration;

import dev.dagdrop.registration.mwaa.Observed;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.Settings;
import dev.dagdrop.registration.mwaa.SourceTags;
import dev.dagdrop.registration.mwaa.TriggerMode;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.store.Registered;
import dev.dagdrop.registration.store.WorkflowRecord;
import java.util.List;
import java.util.Optional;

/** Does with the workflow of a file that is gone what OnRemove says. */
record Removal(Site site, WorkflowRecord record, OnRemove onRemove) {
    private static final String REMEDY =
            "Check that the function may update and delete workflows; then redrive the dead-letter queue.";

    Ending carryOut() {
        Optional<String> heir =
                record.waiting().keySet().stream().filter(site::exists).findFirst();
        if (heir.isPresent()) {
            return new Ending(new Outcome.Passed(heir.get()), record, List.of(heir.get()));
        }
        Optional<String> known = record.workflow().map(Registered::arn);
        // The record may be lost, or its creation unfinished: then the service knows more.
        Optional<String> arn = known.or(() -> site.workflows().find(site.name()));
        Optional<Observed> observed = arn.flatMap(site::observe);
        if (observed.isEmpty()) {
            // Perhaps a run deleted it that ended before it could say so: a notice says so all the same, and no later
            // run
            // creates with the token of the deleted one, which the service would answer with its ARN.
            return new Ending(
                    new Outcome.Deleted(onRemove == OnRemove.DELETE ? known : Optional.empty()),
                    record.withoutWorkflow());
        }
        Observed workflow = observed.get();
        String workflowArn = workflow.workflow().arn();
        boolean ours = SourceTags.prove(site.workflows().tags(workflowArn), site.bucket(), site.key());
        if (!ours) {
            return known.isPresent()
                    ? new Ending(
                            new Outcome.Kept(
                                    workflowArn, "its tag dagdrop:source does not say that it comes from this file"),
                            record)
                    : new Ending(new Outcome.Deleted(Optional.empty()), record);
        }
        if (workflow.workflow().isBeingDeleted()) {
            return deleted(workflowArn);
        }
        return switch (onRemove) {
            case KEEP -> new Ending(new Outcome.Kept(workflowArn, "OnRemove is Keep"), with(workflow));
            case DISABLE -> disable(workflow);
            case DELETE -> delete(workflowArn);
        };
    }

    /** A workflow that was found by its name is known from now on. */
    private WorkflowRecord with(Observed observed) {
        return record.workflow().isPresent()
                ? record
                : record.with(new Registered(
                        observed.workflow().arn(),
                        observed.workflow().version(),
                        Optional.empty(),
                        Registered.Given.UNKNOWN));
    }

    private Ending delete(String workflowArn) {
        if (site.lease().hasRunOut()) {
            return Refusals.lateClaim(record);
        }
        ServiceAnswer answer = site.act(workflows -> workflows.delete(workflowArn));
        return switch (answer) {
            case ServiceAnswer.Accepted _, ServiceAnswer.NotFound _ -> deleted(workflowArn);
            case ServiceAnswer other -> notDone(other);
        };
    }

    /** The version that nothing triggers is as the latest one in everything else. */
    private Ending disable(Observed workflow) {
        String workflowArn = workflow.workflow().arn();
        Optional<Settings> settings = workflow.settings();
        if (workflow.isDisabled() || settings.isEmpty() || workflow.location().isEmpty()) {
            return new Ending(new Outcome.Disabled(workflowArn), with(workflow));
        }
        if (site.lease().hasRunOut()) {
            return Refusals.lateClaim(record);
        }
        ServiceAnswer answer = site.act(workflows -> workflows.update(
                workflowArn,
                workflow.location().orElseThrow(),
                settings.orElseThrow().triggered(TriggerMode.DISABLED)));
        return switch (answer) {
            case ServiceAnswer.Accepted _ -> new Ending(new Outcome.Disabled(workflowArn), with(workflow));
            case ServiceAnswer.NotFound _ -> deleted(workflowArn);
            case ServiceAnswer other -> notDone(other);
        };
    }

    private Ending deleted(String workflowArn) {
        return new Ending(new Outcome.Deleted(Optional.of(workflowArn)), record.withoutWorkflow());
    }

    private Ending notDone(ServiceAnswer answer) {
        return switch (answer) {
            case ServiceAnswer.Invalid invalid ->
                new Ending(
                        new Outcome.Rejected(
                                new Refusal.RefusedByService(invalid.message(), invalid.reason(), invalid.fields())),
                        record);
            case ServiceAnswer.Denied denied -> Refusals.denied(denied, REMEDY, record);
            case ServiceAnswer.QuotaExceeded exceeded -> Refusals.overQuota(exceeded, record);
            case ServiceAnswer.Conflict conflict -> Ending.deferred(conflict.message(), record);
            case ServiceAnswer.Unavailable unavailable -> Ending.deferred(unavailable.message(), record);
            case ServiceAnswer.Accepted _, ServiceAnswer.NotFound _ ->
                throw new IllegalStateException("the service did what it was asked for");
        };
    }
}
