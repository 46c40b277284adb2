package dev.dagdrop.registration;

import dev.dagdrop.registration.mwaa.ObservedWorkflow;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.SourceTags;
import dev.dagdrop.registration.mwaa.TriggerMode;
import dev.dagdrop.registration.mwaa.WorkflowSettings;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.store.RegisteredWorkflow;
import dev.dagdrop.registration.store.WorkflowRecord;
import java.util.List;
import java.util.Optional;

/** Does with the workflow of a file that is gone what OnRemove says. */
record Removal(PassContext context, WorkflowRecord record, OnRemove onRemove) {
    private static final String REMEDY =
            "Check that the function may update and delete workflows; then redrive the dead-letter queue.";

    PassResult carryOut() {
        Optional<String> heir =
                record.waiting().keySet().stream().filter(context::exists).findFirst();
        if (heir.isPresent()) {
            return new PassResult(new Outcome.Passed(heir.get()), record, List.of(heir.get()));
        }
        Optional<String> known = record.workflow().map(RegisteredWorkflow::arn);
        // The record may be lost, or its creation unfinished: then the service knows more.
        Optional<String> arn = known.or(() -> context.workflows().find(context.name()));
        Optional<ObservedWorkflow> observed = arn.flatMap(context::observe);
        if (observed.isEmpty()) {
            // Perhaps a run deleted it that ended before it could say so: a notice says so all the same, and no later
            // run
            // creates with the token of the deleted one, which the service would answer with its ARN.
            return new PassResult(
                    new Outcome.Deleted(onRemove == OnRemove.DELETE ? known : Optional.empty()),
                    record.withoutWorkflow());
        }
        ObservedWorkflow workflow = observed.get();
        String workflowArn = workflow.workflow().arn();
        boolean ours = SourceTags.prove(context.workflows().tags(workflowArn), context.bucket(), context.key());
        if (!ours) {
            return known.isPresent()
                    ? new PassResult(
                            new Outcome.Kept(
                                    workflowArn, "its tag dagdrop:source does not say that it comes from this file"),
                            record)
                    : new PassResult(new Outcome.Deleted(Optional.empty()), record);
        }
        if (workflow.workflow().isBeingDeleted()) {
            return deleted(workflowArn);
        }
        return switch (onRemove) {
            case KEEP -> new PassResult(new Outcome.Kept(workflowArn, "OnRemove is Keep"), with(workflow));
            case DISABLE -> disable(workflow);
            case DELETE -> delete(workflowArn);
        };
    }

    /** A workflow that was found by its name is known from now on. */
    private WorkflowRecord with(ObservedWorkflow observed) {
        return record.workflow().isPresent()
                ? record
                : record.with(new RegisteredWorkflow(
                        observed.workflow().arn(),
                        observed.workflow().version(),
                        Optional.empty(),
                        RegisteredWorkflow.AppliedSettings.UNKNOWN));
    }

    private PassResult delete(String workflowArn) {
        if (context.lease().hasRunOut()) {
            return ServiceFailures.expiredLease(record);
        }
        ServiceAnswer answer = context.act(workflows -> workflows.delete(workflowArn));
        return switch (answer) {
            case ServiceAnswer.Accepted _, ServiceAnswer.NotFound _ -> deleted(workflowArn);
            case ServiceAnswer other -> notDone(other);
        };
    }

    /** The version that nothing triggers is as the latest one in everything else. */
    private PassResult disable(ObservedWorkflow workflow) {
        String workflowArn = workflow.workflow().arn();
        Optional<WorkflowSettings> settings = workflow.settings();
        if (workflow.isDisabled() || settings.isEmpty() || workflow.location().isEmpty()) {
            return new PassResult(new Outcome.Disabled(workflowArn), with(workflow));
        }
        if (context.lease().hasRunOut()) {
            return ServiceFailures.expiredLease(record);
        }
        ServiceAnswer answer = context.act(workflows -> workflows.update(
                workflowArn,
                workflow.location().orElseThrow(),
                settings.orElseThrow().triggered(TriggerMode.DISABLED)));
        return switch (answer) {
            case ServiceAnswer.Accepted _ -> new PassResult(new Outcome.Disabled(workflowArn), with(workflow));
            case ServiceAnswer.NotFound _ -> deleted(workflowArn);
            case ServiceAnswer other -> notDone(other);
        };
    }

    private PassResult deleted(String workflowArn) {
        return new PassResult(new Outcome.Deleted(Optional.of(workflowArn)), record.withoutWorkflow());
    }

    private PassResult notDone(ServiceAnswer answer) {
        return switch (answer) {
            case ServiceAnswer.Invalid invalid ->
                new PassResult(
                        new Outcome.Rejected(
                                new Refusal.RefusedByService(invalid.message(), invalid.reason(), invalid.fields())),
                        record);
            case ServiceAnswer.Denied denied -> ServiceFailures.denied(denied, REMEDY, record);
            case ServiceAnswer.QuotaExceeded exceeded -> ServiceFailures.overQuota(exceeded, record);
            case ServiceAnswer.Conflict conflict -> PassResult.deferred(conflict.message(), record);
            case ServiceAnswer.Unavailable unavailable -> PassResult.deferred(unavailable.message(), record);
            case ServiceAnswer.Accepted _, ServiceAnswer.NotFound _ ->
                throw new IllegalStateException("the service did what it was asked for");
        };
    }
}
