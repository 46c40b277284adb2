package dev.dagdrop.registration;

import dev.dagdrop.registration.naming.Naming.Named;
import dev.dagdrop.registration.object.ObjectState;
import dev.dagdrop.registration.object.ObjectState.ObjectVersion;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.store.RegisteredWorkflow;
import dev.dagdrop.registration.store.WorkflowRecord;
import dev.dagdrop.registration.store.WorkflowRecord.Holder;
import dev.dagdrop.registration.store.WorkflowRecord.LastRun;
import dev.dagdrop.registration.team.Admission;
import dev.dagdrop.registration.team.Teams;
import dev.dagdrop.registration.telemetry.PipelineStep;
import java.util.List;
import java.util.Optional;

/** One look at a key, under a claim, and what follows from it: whose the name is, and what becomes of the workflow. */
record Pass(Teams teams, SettingsResolver settings, PassSettings rules) {
    /**
     * What an installation decides for all keys.
     *
     * @param maxBytes the largest definition
     * @param digest of all parameters that decide how a key ends
     */
    record PassSettings(OnRemove onRemove, int maxBytes, String digest) {}

    /** Looks and acts. */
    CompletedPass run(PassContext context, Named named, WorkflowRecord record) {
        ObjectState state =
                context.trace().step(PipelineStep.LOOK, () -> context.objects().look(context.key(), rules.maxBytes()));
        return switch (state) {
            case ObjectState.Absent _ -> absent(context, record);
            case ObjectState.LockedObject(String reason, String remedy) ->
                CompletedPass.of(
                        new PassResult(new Outcome.Rejected(new Refusal.UnreadableObject(reason, remedy)), record),
                        "locked");
            case ObjectState.Forbidden(String reason, String remedy) ->
                CompletedPass.of(new PassResult(new Outcome.Failed(reason, remedy), record), "forbidden");
            case ObjectState.Present(ObjectVersion version, ObjectState.ObjectContent content) ->
                present(context, named, record, version, Optional.of(content), content.bytes().length);
            case ObjectState.TooLargeObject(ObjectVersion version, long size) ->
                present(context, named, record, version, Optional.empty(), size);
        };
    }

    private CompletedPass absent(PassContext context, WorkflowRecord record) {
        String inputs = InputDigests.ofAbsent(context.key());
        if (record.isSettledFor(inputs) && record.waiting().isEmpty()) {
            return CompletedPass.of(duplicate(record), "absent");
        }
        Optional<Holder> other = another(context, record);
        if (other.isPresent()) {
            String holder = other.get().key();
            // Where this key waited, the other was perhaps removed meanwhile, and nobody else will look at it.
            List<String> hints = record.waiting().containsKey(context.key()) ? List.of(holder) : List.of();
            return CompletedPass.of(
                    new PassResult(
                            new Outcome.Ignored("the object is gone, and its name belongs to another object"),
                            record.withoutWaitingKey(context.key()),
                            hints),
                    "absent");
        }
        PassResult passResult =
                new Removal(context, record.heldBy(context.bucket(), context.key()), rules.onRemove()).carryOut();
        CompletedPass completed = CompletedPass.of(passResult, "absent");
        return passResult.outcome() instanceof Outcome.Passed ? completed : completed.decidedBy(inputs);
    }

    private CompletedPass present(
            PassContext context,
            Named named,
            WorkflowRecord record,
            ObjectVersion version,
            Optional<ObjectState.ObjectContent> content,
            long size) {
        Optional<Holder> other = another(context, record);
        if (other.filter(holder -> isThere(context, holder)).isPresent()) {
            return taken(context, record, other.get(), version);
        }
        Admission admission = context.trace().step(PipelineStep.PROFILE, () -> teams.admit(named.team()));
        String inputs = InputDigests.of(context.key(), version.identity(), rules.digest(), admission);
        CompletedPass duplicate =
                CompletedPass.of(duplicate(record), version.identity()).reading(version);
        if (other.isEmpty() && record.isSettledFor(inputs)) {
            return duplicate;
        }
        WorkflowRecord held = record.heldBy(context.bucket(), context.key()).withoutWaitingKey(context.key());
        PassResult passResult = switch (admission) {
            case Admission.Refused(Refusal refusal) -> new PassResult(new Outcome.Rejected(refusal), held);
            case Admission.Unusable(String reason, String remedy) ->
                new PassResult(new Outcome.Failed(reason, remedy), held);
            case Admission.Admitted admitted -> {
                UploadAcceptance acceptance = new UploadAcceptance(context, named.team(), admitted, settings, held);
                yield content.map(bytes -> acceptance.of(version, bytes, other.map(Holder::key)))
                        .orElseGet(() -> acceptance.tooLarge(size));
            }
        };
        return changedMeanwhile(context, version)
                ? CompletedPass.of(
                        PassResult.deferred("the object changed while it was looked at", passResult.record()), "")
                : CompletedPass.of(passResult, version.identity())
                        .reading(version)
                        .decidedBy(inputs);
    }

    private static Optional<Holder> another(PassContext context, WorkflowRecord record) {
        return record.holder().filter(holder -> !holder.equals(new Holder(context.bucket(), context.key())));
    }

    /** An object of another bucket, from before the installation was moved, holds no name. */
    private static boolean isThere(PassContext context, Holder holder) {
        return holder.bucket().equals(context.bucket()) && context.exists(holder.key());
    }

    private static CompletedPass taken(
            PassContext context, WorkflowRecord record, Holder holder, ObjectVersion version) {
        boolean knows = version.identity().equals(record.waiting().get(context.key()));
        PassResult passResult = knows
                ? new PassResult(new Outcome.Duplicate("rejected", Optional.empty()), record)
                : new PassResult(
                        new Outcome.Rejected(new Refusal.NameTaken(holder.bucket(), holder.key())),
                        record.withWaitingKey(context.key(), version.identity()));
        return CompletedPass.of(passResult, version.identity()).reading(version).aboutAnotherObject();
    }

    private static PassResult duplicate(WorkflowRecord record) {
        return new PassResult(
                new Outcome.Duplicate(
                        record.last().map(LastRun::outcome).orElse(""),
                        record.workflow().map(RegisteredWorkflow::arn)),
                record);
    }

    /** Without versions nothing pins what was checked. */
    private static boolean changedMeanwhile(PassContext context, ObjectVersion version) {
        return version.id().isEmpty()
                && context.objects()
                        .head(context.key())
                        .filter(now -> now.identity().equals(version.identity()))
                        .isEmpty();
    }
}
