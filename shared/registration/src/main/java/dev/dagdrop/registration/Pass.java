package dev.dagdrop.registration;

import dev.dagdrop.registration.naming.Naming.Named;
import dev.dagdrop.registration.object.Look;
import dev.dagdrop.registration.object.Look.Version;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.store.Registered;
import dev.dagdrop.registration.store.WorkflowRecord;
import dev.dagdrop.registration.store.WorkflowRecord.Ended;
import dev.dagdrop.registration.store.WorkflowRecord.Holder;
import dev.dagdrop.registration.team.Admission;
import dev.dagdrop.registration.team.Teams;
import dev.dagdrop.registration.telemetry.Step;
import java.util.List;
import java.util.Optional;

/** One look at a key, under a claim, and what follows from it: whose the name is, and what becomes of the workflow. */
record Pass(Teams teams, SettingsResolver settings, Rules rules) {
    /**
     * What an installation decides for all keys.
     *
     * @param maxBytes the largest definition
     * @param digest of all parameters that decide how a key ends
     */
    record Rules(OnRemove onRemove, int maxBytes, String digest) {}

    /** Looks and acts. */
    Done over(Site site, Named named, WorkflowRecord record) {
        Look look = site.trace().step(Step.LOOK, () -> site.objects().look(site.key(), rules.maxBytes()));
        return switch (look) {
            case Look.Absent _ -> absent(site, record);
            case Look.Locked(String reason, String remedy) ->
                Done.of(new Ending(new Outcome.Rejected(new Refusal.Unreadable(reason, remedy)), record), "locked");
            case Look.Forbidden(String reason, String remedy) ->
                Done.of(new Ending(new Outcome.Failed(reason, remedy), record), "forbidden");
            case Look.Present(Version version, Look.Content content) ->
                present(site, named, record, version, Optional.of(content), content.bytes().length);
            case Look.TooLarge(Version version, long size) ->
                present(site, named, record, version, Optional.empty(), size);
        };
    }

    private Done absent(Site site, WorkflowRecord record) {
        String inputs = Inputs.ofAbsent(site.key());
        if (record.isSettledFor(inputs) && record.waiting().isEmpty()) {
            return Done.of(duplicate(record), "absent");
        }
        Optional<Holder> other = another(site, record);
        if (other.isPresent()) {
            String holder = other.get().key();
            // Where this key waited, the other was perhaps removed meanwhile, and nobody else will look at it.
            List<String> hints = record.waiting().containsKey(site.key()) ? List.of(holder) : List.of();
            return Done.of(
                    new Ending(
                            new Outcome.Ignored("the object is gone, and its name belongs to another object"),
                            record.notAwaitedBy(site.key()),
                            hints),
                    "absent");
        }
        Ending ending = new Removal(site, record.heldBy(site.bucket(), site.key()), rules.onRemove()).carryOut();
        Done done = Done.of(ending, "absent");
        return ending.outcome() instanceof Outcome.Passed ? done : done.decidedBy(inputs);
    }

    private Done present(
            Site site, Named named, WorkflowRecord record, Version version, Optional<Look.Content> content, long size) {
        Optional<Holder> other = another(site, record);
        if (other.filter(holder -> isThere(site, holder)).isPresent()) {
            return taken(site, record, other.get(), version);
        }
        Admission admission = site.trace().step(Step.PROFILE, () -> teams.admit(named.team()));
        String inputs = Inputs.of(site.key(), version.identity(), rules.digest(), admission);
        Done duplicate = Done.of(duplicate(record), version.identity()).reading(version);
        if (other.isEmpty() && record.isSettledFor(inputs)) {
            return duplicate;
        }
        WorkflowRecord held = record.heldBy(site.bucket(), site.key()).notAwaitedBy(site.key());
        Ending ending = switch (admission) {
            case Admission.Refused(Refusal refusal) -> new Ending(new Outcome.Rejected(refusal), held);
            case Admission.Unusable(String reason, String remedy) ->
                new Ending(new Outcome.Failed(reason, remedy), held);
            case Admission.Admitted admitted -> {
                Acceptance acceptance = new Acceptance(site, named.team(), admitted, settings, held);
                yield content.map(bytes -> acceptance.of(version, bytes, other.map(Holder::key)))
                        .orElseGet(() -> acceptance.tooLarge(size));
            }
        };
        return changedMeanwhile(site, version)
                ? Done.of(Ending.deferred("the object changed while it was looked at", ending.record()), "")
                : Done.of(ending, version.identity()).reading(version).decidedBy(inputs);
    }

    private static Optional<Holder> another(Site site, WorkflowRecord record) {
        return record.holder().filter(holder -> !holder.equals(new Holder(site.bucket(), site.key())));
    }

    /** An object of another bucket, from before the installation was moved, holds no name. */
    private static boolean isThere(Site site, Holder holder) {
        return holder.bucket().equals(site.bucket()) && site.exists(holder.key());
    }

    private static Done taken(Site site, WorkflowRecord record, Holder holder, Version version) {
        boolean knows = version.identity().equals(record.waiting().get(site.key()));
        Ending ending = knows
                ? new Ending(new Outcome.Duplicate("rejected", Optional.empty()), record)
                : new Ending(
                        new Outcome.Rejected(new Refusal.NameTaken(holder.bucket(), holder.key())),
                        record.awaitedBy(site.key(), version.identity()));
        return Done.of(ending, version.identity()).reading(version).besideTheRecord();
    }

    private static Ending duplicate(WorkflowRecord record) {
        return new Ending(
                new Outcome.Duplicate(
                        record.last().map(Ended::outcome).orElse(""),
                        record.workflow().map(Registered::arn)),
                record);
    }

    /** Without versions nothing pins what was checked. */
    private static boolean changedMeanwhile(Site site, Version version) {
        return version.id().isEmpty()
                && site.objects()
                        .head(site.key())
                        .filter(now -> now.identity().equals(version.identity()))
                        .isEmpty();
    }
}
