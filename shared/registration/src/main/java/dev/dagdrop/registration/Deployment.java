package dev.dagdrop.registration;

import dev.dagdrop.registration.mwaa.ClientToken;
import dev.dagdrop.registration.mwaa.ObservedWorkflow;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.SourceTags;
import dev.dagdrop.registration.mwaa.TriggerMode;
import dev.dagdrop.registration.mwaa.WorkflowSettings;
import dev.dagdrop.registration.mwaa.WorkflowState;
import dev.dagdrop.registration.outcome.AppliedWorkflow;
import dev.dagdrop.registration.outcome.CreationCause;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Provenance;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.store.RegisteredWorkflow;
import dev.dagdrop.registration.store.RegisteredWorkflow.AppliedSettings;
import dev.dagdrop.registration.store.WorkflowRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the workflow of a name match its file: observes it, then creates, updates, adopts or leaves it. */
final class Deployment {
    private static final String ANSWER_LOST =
            "The answer of MWAA Serverless to this change was lost; if it warned of anything, the warning was lost with it.";

    private final PassContext context;
    private final WorkflowRecord record;
    private final DesiredWorkflow desired;
    private final Provenance provenance;

    /** @param provenance whether the record's workflow came from this file or from one that is gone */
    Deployment(PassContext context, WorkflowRecord record, DesiredWorkflow desired, Provenance provenance) {
        this.context = context;
        this.record = record;
        this.desired = desired;
        this.provenance = provenance;
    }

    PassResult deploy() {
        return record.workflow()
                .map(registered -> context.observe(registered.arn())
                        .map(observed -> observed.workflow().isBeingDeleted()
                                ? beingDeleted()
                                : match(observed, registered, provenance))
                        .orElseGet(() -> create(record.withoutWorkflow(), CreationCause.DELETED_BY_HAND)))
                .orElseGet(() -> create(record, CreationCause.NEW));
    }

    private PassResult create(WorkflowRecord from, CreationCause cause) {
        if (context.lease().hasRunOut()) {
            return ServiceFailures.expiredLease(record);
        }
        ClientToken token = ClientToken.of(
                context.name(),
                desired.location(),
                desired.object(),
                desired.settings(),
                desired.tags(),
                from.generation());
        ServiceAnswer answer = context.act(workflows ->
                workflows.create(context.name(), desired.location(), desired.settings(), desired.tags(), token));
        return switch (answer) {
            case ServiceAnswer.Accepted(WorkflowState workflow) ->
                new PassResult(
                        new Outcome.Created(applied(workflow, List.of()), cause),
                        from.with(registered(
                                workflow, desired.given(desired.settings().encryptionKey()))));
            case ServiceAnswer.Conflict conflict -> adopt(from, conflict);
            case ServiceAnswer.NotFound notFound -> PassResult.deferred(notFound.message(), from);
            case ServiceAnswer.Unavailable unavailable -> PassResult.deferred(unavailable.message(), from);
            case ServiceAnswer.Invalid invalid -> ServiceFailures.invalid(invalid, true, from);
            case ServiceAnswer.Denied denied ->
                ServiceFailures.denied(
                        denied, ServiceFailures.checkRole(desired.settings().roleArn()), from);
            case ServiceAnswer.QuotaExceeded exceeded -> ServiceFailures.overQuota(exceeded, from);
        };
    }

    /** A workflow of this name exists that the record does not know: only its tags show where it comes from. */
    private PassResult adopt(WorkflowRecord from, ServiceAnswer.Conflict conflict) {
        Optional<String> arn = conflict.resourceId()
                .filter(id -> id.startsWith("arn:"))
                .or(() -> context.workflows().find(context.name()));
        Optional<ObservedWorkflow> found = arn.flatMap(context::observe);
        if (found.isEmpty()) {
            return PassResult.deferred(conflict.message(), from);
        }
        ObservedWorkflow observed = found.get();
        String workflowArn = observed.workflow().arn();
        if (observed.workflow().isBeingDeleted()) {
            return beingDeleted();
        }
        RegisteredWorkflow unknown =
                new RegisteredWorkflow(workflowArn, Optional.empty(), Optional.empty(), AppliedSettings.UNKNOWN);
        Map<String, String> tags = context.workflows().tags(workflowArn);
        if (SourceTags.prove(tags, context.bucket(), context.key())) {
            return over(from).match(observed, unknown, new Provenance.Adopted());
        }
        Optional<String> other = SourceTags.wholeKeyIn(tags, context.bucket());
        if (other.isEmpty()) {
            return new PassResult(new Outcome.Rejected(new Refusal.ForeignWorkflow(workflowArn)), from);
        }
        return context.exists(other.get())
                ? new PassResult(
                        new Outcome.Rejected(new Refusal.NameTaken(context.bucket(), other.get())),
                        from.heldBy(context.bucket(), other.get()).withWaitingKey(context.key(), desired.object()),
                        List.of(other.get()))
                : over(from).match(observed, unknown, new Provenance.Moved(other.get(), false));
    }

    private Deployment over(WorkflowRecord other) {
        return new Deployment(context, other, desired, provenance);
    }

    private PassResult match(ObservedWorkflow observed, RegisteredWorkflow registered, Provenance from) {
        Optional<WorkflowSettings> shown = observed.settings();
        RemovedSettings removed = RemovedSettings.of(registered.given(), shown, desired.settings());
        boolean enables =
                observed.isDisabled() && desired.settings().triggerMode().isEmpty();
        boolean matches = hasDefinition(observed, registered, from)
                && shown.filter(settings -> settings.show(desired.settings())).isPresent()
                && removed.isEmpty()
                && !enables;
        return matches ? keep(observed, registered, from) : update(observed, registered, from, removed, enables);
    }

    /** A definition counts by its version, or by its content where the record knows the content of the one that is pinned. */
    private boolean hasDefinition(ObservedWorkflow observed, RegisteredWorkflow registered, Provenance from) {
        boolean pinned = desired.location().versionId().isPresent() && observed.isAt(desired.location());
        boolean sameContent = registered
                .accepted()
                .filter(accepted -> accepted.content().equals(desired.content()))
                .filter(accepted -> observed.isAt(accepted.in(context.bucket())))
                .isPresent();
        return pinned || (sameContent && !(from instanceof Provenance.Moved));
    }

    private PassResult keep(ObservedWorkflow observed, RegisteredWorkflow registered, Provenance from) {
        List<String> remarks = new ArrayList<>(encryptionRemarks(observed));
        boolean sameTags = hasTags(registered);
        if (!sameTags && context.lease().hasRunOut()) {
            return ServiceFailures.expiredLease(record);
        }
        AppliedSettings given = sameTags ? registered.given() : retagged(registered, observed, remarks);
        boolean wasLost = registered
                .accepted()
                .filter(accepted -> !accepted.content().equals(desired.content()))
                .isPresent();
        if (wasLost) {
            remarks.add(ANSWER_LOST);
        }
        RegisteredWorkflow now = new RegisteredWorkflow(
                registered.arn(),
                observed.workflow().version(),
                observed.isAt(desired.location()) ? Optional.of(desired.accepted()) : registered.accepted(),
                given(given, observed));
        AppliedWorkflow applied = applied(observed.workflow(), remarks);
        Outcome outcome = switch (from) {
            case Provenance.Adopted _, Provenance.Moved _ -> new Outcome.Updated(applied, from);
            case Provenance.Known _ ->
                wasLost
                        ? new Outcome.Updated(applied, from)
                        : sameTags ? new Outcome.Unchanged(applied) : new Outcome.Retagged(applied);
        };
        return new PassResult(outcome, record.with(now));
    }

    private PassResult update(
            ObservedWorkflow observed,
            RegisteredWorkflow registered,
            Provenance from,
            RemovedSettings removed,
            boolean enables) {
        if (context.lease().hasRunOut()) {
            return ServiceFailures.expiredLease(record);
        }
        WorkflowSettings settings = enables ? desired.settings().triggered(TriggerMode.SCHEDULED) : desired.settings();
        boolean roleIsNew = observed.settings()
                .filter(shown -> shown.roleArn().equals(desired.settings().roleArn()))
                .isEmpty();
        ServiceAnswer answer =
                context.act(workflows -> workflows.update(registered.arn(), desired.location(), settings));
        return switch (answer) {
            case ServiceAnswer.Accepted(WorkflowState workflow) ->
                updated(workflow, observed, registered, from, removed);
            case ServiceAnswer.Conflict conflict -> PassResult.deferred(conflict.message(), record);
            case ServiceAnswer.NotFound notFound ->
                from instanceof Provenance.Adopted
                        ? PassResult.deferred(notFound.message(), record)
                        : create(record.withoutWorkflow(), CreationCause.DELETED_BY_HAND);
            case ServiceAnswer.Unavailable unavailable -> PassResult.deferred(unavailable.message(), record);
            case ServiceAnswer.Invalid invalid -> ServiceFailures.invalid(invalid, roleIsNew, record);
            case ServiceAnswer.Denied denied ->
                ServiceFailures.denied(
                        denied, ServiceFailures.checkRole(desired.settings().roleArn()), record);
            case ServiceAnswer.QuotaExceeded exceeded -> ServiceFailures.overQuota(exceeded, record);
        };
    }

    private PassResult updated(
            WorkflowState workflow,
            ObservedWorkflow before,
            RegisteredWorkflow registered,
            Provenance from,
            RemovedSettings removed) {
        boolean sameTags = hasTags(registered);
        if (!sameTags && context.lease().hasRunOut()) {
            return ServiceFailures.expiredLease(record);
        }
        List<String> remarks = new ArrayList<>(encryptionRemarks(before));
        remarks.addAll(removed.kept(
                before.settings(), () -> context.observe(registered.arn()).flatMap(ObservedWorkflow::settings)));
        AppliedSettings given = sameTags ? registered.given() : retagged(registered, before, remarks);
        RegisteredWorkflow now = new RegisteredWorkflow(
                registered.arn(), workflow.version(), Optional.of(desired.accepted()), given(given, before));
        return new PassResult(new Outcome.Updated(applied(workflow, remarks), from), record.with(now));
    }

    private boolean hasTags(RegisteredWorkflow registered) {
        return registered.given().tags().filter(desired.tagsDigest()::equals).isPresent();
    }

    /** Sets the tags; a refusal becomes a remark and is kept in the record. */
    private AppliedSettings retagged(RegisteredWorkflow registered, ObservedWorkflow observed, List<String> remarks) {
        Optional<String> refused =
                context.retag(observed.workflow().arn(), desired.noLonger(registered.given()), desired.tags());
        refused.ifPresent(why -> remarks.add("The tags could not be changed: " + why));
        AppliedSettings all = desired.given("");
        return refused.isEmpty()
                ? all
                : new AppliedSettings(
                        all.roleArn(),
                        all.settings(),
                        all.named(),
                        registered.given().tagKeys(),
                        all.tags(),
                        Optional.empty());
    }

    /** What the record keeps: all that is desired, with the tags as they are and the key that the workflow has. */
    private AppliedSettings given(AppliedSettings tags, ObservedWorkflow observed) {
        AppliedSettings all = desired.given(encryptionKey(observed));
        return new AppliedSettings(
                all.roleArn(), all.settings(), all.named(), tags.tagKeys(), tags.tags(), all.encryptionKey());
    }

    private List<String> encryptionRemarks(ObservedWorkflow observed) {
        String has = encryptionKey(observed);
        String wanted = desired.settings().encryptionKey();
        return has.equals(wanted)
                ? List.of()
                : List.of(
                        ("The workflow stays encrypted with %s, not with %s: the encryption of a workflow cannot change."
                                        + " To change it, delete the workflow and upload the file again.")
                                .formatted(has, wanted));
    }

    private String encryptionKey(ObservedWorkflow observed) {
        return observed.settings()
                .map(WorkflowSettings::encryptionKey)
                .orElseGet(() -> desired.settings().encryptionKey());
    }

    private RegisteredWorkflow registered(WorkflowState workflow, AppliedSettings given) {
        return new RegisteredWorkflow(workflow.arn(), workflow.version(), Optional.of(desired.accepted()), given);
    }

    private AppliedWorkflow applied(WorkflowState workflow, List<String> remarks) {
        List<String> all = new ArrayList<>(desired.remarks());
        all.addAll(remarks);
        return new AppliedWorkflow(workflow, desired.validation(), all);
    }

    private PassResult beingDeleted() {
        return PassResult.deferred(
                "the workflow of this name is being deleted; it is created again once it is gone", record);
    }
}
