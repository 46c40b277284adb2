package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.Inputs;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.naming.Naming.Named;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.store.Registered;
import dev.dagdrop.registration.store.WorkflowRecord;
import dev.dagdrop.registration.store.WorkflowRecord.Ended;
import dev.dagdrop.registration.store.WorkflowRecord.Holder;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Goes through the table: which records have lost their file or their workflow? */
record RecordPhase(
        String bucket,
        WorkflowNaming naming,
        Records records,
        Workflows workflows,
        Acts acts,
        TeamComparison teams,
        InstantSource clock)
        implements Phase {
    /** What is done about a workflow's record. */
    record Acts(HintSender hints, Reversal reversal) {}

    @Override
    public Optional<String> page(Run run, Sightings sightings, Optional<String> after) {
        Records.Page page = records.page(after);
        page.items().forEach(item -> {
            switch (item) {
                case Stored.Workflow workflow -> workflow(run, sightings, workflow);
                case Stored.Team(TeamRecord team) -> teams.record(run, sightings, team);
                case Stored.Unreadable(String id, String reason) ->
                    run.tally().found(new Drift(DriftKind.UNREADABLE, id, "", reason));
                case Stored.Other _ -> {}
            }
        });
        return page.next();
    }

    private void workflow(Run run, Sightings sightings, Stored.Workflow seen) {
        run.tally().records(1);
        WorkflowRecord record = seen.record();
        boolean moves = seen.isClaimed(clock.instant())
                || record.last().map(Ended::at).filter(run::isTooFresh).isPresent();
        if (moves || record.holder().isEmpty()) {
            return;
        }
        Holder holder = record.holder().get();
        Optional<String> arn = record.workflow().map(Registered::arn);
        boolean gone = arn.filter(known -> !sightings.hasWorkflow(known) && isGone(known))
                .isPresent();
        Optional<String> existing = arn.filter(_ -> !gone);
        if (!isOurs(holder)) {
            String where = "s3://" + holder.bucket() + "/" + holder.key();
            existing.ifPresent(workflow ->
                    found(run, DriftKind.ELSEWHERE, seen, holder.key(), workflow + ", whose file is " + where));
        } else if (!sightings.hasDefinition(holder.key())) {
            withoutFile(run, seen, holder.key(), existing);
        } else if (gone && record.last().flatMap(Ended::inputs).isPresent()) {
            String done = acts.reversal().revert(run, seen, holder.key());
            found(run, DriftKind.DELETED_BY_HAND, seen, holder.key(), arn.orElse("") + done);
        } else {
            underAnotherName(run, seen, holder.key(), existing);
        }
    }

    private boolean isOurs(Holder holder) {
        return holder.bucket().equals(bucket) && naming.derive(holder.key()) instanceof Named;
    }

    private void withoutFile(Run run, Stored.Workflow seen, String key, Optional<String> workflow) {
        WorkflowRecord record = seen.record();
        boolean settled =
                record.isSettledFor(Inputs.ofAbsent(key)) && record.waiting().isEmpty();
        String outcome = record.last().map(Ended::outcome).orElse("");
        if (settled) {
            workflow.ifPresent(arn -> found(run, DriftKind.KEPT, seen, key, outcome + ": " + arn));
        } else {
            workflow.ifPresent(arn -> found(run, DriftKind.REMOVED, seen, key, arn));
            acts.hints().send(run, List.of(key));
        }
    }

    /** By the rules of naming of another release. */
    private void underAnotherName(Run run, Stored.Workflow seen, String key, Optional<String> workflow) {
        if (naming.derive(key) instanceof Named named && !named.name().equals(seen.name())) {
            workflow.ifPresent(arn -> found(
                    run, DriftKind.ORPHANED, seen, key, arn + ", whose file gives the name " + named.name() + " now"));
        }
    }

    /** The listing may be older than the record. */
    private boolean isGone(String arn) {
        return workflows.get(arn).isEmpty();
    }

    private static void found(Run run, DriftKind kind, Stored.Workflow seen, String key, String detail) {
        run.tally().found(new Drift(kind, seen.name().value(), key, detail));
    }
}
