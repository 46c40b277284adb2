package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.InputDigests;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.naming.Naming.Named;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.store.RegisteredWorkflow;
import dev.dagdrop.registration.store.WorkflowRecord;
import dev.dagdrop.registration.store.WorkflowRecord.Holder;
import dev.dagdrop.registration.store.WorkflowRecord.LastRun;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Goes through the table: which records have lost their file or their workflow? */
record RecordPhase(
        String bucket,
        WorkflowNaming naming,
        RecordListing records,
        Workflows workflows,
        RecordActions acts,
        TeamComparison teams,
        InstantSource clock)
        implements ComparisonPhase {
    /** What is done about a workflow's record. */
    record RecordActions(HintSender hints, Reversal reversal) {}

    @Override
    public Optional<String> page(ComparisonRun run, SeenNames seenNames, Optional<String> after) {
        RecordListing.RecordPage page = records.page(after);
        page.items().forEach(item -> {
            switch (item) {
                case StoredItem.StoredWorkflow workflow -> workflow(run, seenNames, workflow);
                case StoredItem.StoredTeam(ComparedTeam team) -> teams.record(run, seenNames, team);
                case StoredItem.UnreadableItem(String id, String reason) ->
                    run.driftCounts().found(new Drift(DriftKind.UNREADABLE, id, "", reason));
                case StoredItem.OtherItem _ -> {}
            }
        });
        return page.next();
    }

    private void workflow(ComparisonRun run, SeenNames seenNames, StoredItem.StoredWorkflow seen) {
        run.driftCounts().records(1);
        WorkflowRecord record = seen.record();
        boolean moves = seen.isClaimed(clock.instant())
                || record.last().map(LastRun::at).filter(run::isTooFresh).isPresent();
        if (moves || record.holder().isEmpty()) {
            return;
        }
        Holder holder = record.holder().get();
        Optional<String> arn = record.workflow().map(RegisteredWorkflow::arn);
        boolean gone = arn.filter(known -> !seenNames.hasWorkflow(known) && isGone(known))
                .isPresent();
        Optional<String> existing = arn.filter(_ -> !gone);
        if (!isOurs(holder)) {
            String where = "s3://" + holder.bucket() + "/" + holder.key();
            existing.ifPresent(workflow ->
                    found(run, DriftKind.ELSEWHERE, seen, holder.key(), workflow + ", whose file is " + where));
        } else if (!seenNames.hasDefinition(holder.key())) {
            withoutFile(run, seen, holder.key(), existing);
        } else if (gone && record.last().flatMap(LastRun::inputs).isPresent()) {
            String done = acts.reversal().revert(run, seen, holder.key());
            found(run, DriftKind.DELETED_BY_HAND, seen, holder.key(), arn.orElse("") + done);
        } else {
            underAnotherName(run, seen, holder.key(), existing);
        }
    }

    private boolean isOurs(Holder holder) {
        return holder.bucket().equals(bucket) && naming.derive(holder.key()) instanceof Named;
    }

    private void withoutFile(ComparisonRun run, StoredItem.StoredWorkflow seen, String key, Optional<String> workflow) {
        WorkflowRecord record = seen.record();
        boolean settled = record.isSettledFor(InputDigests.ofAbsent(key))
                && record.waiting().isEmpty();
        String outcome = record.last().map(LastRun::outcome).orElse("");
        if (settled) {
            workflow.ifPresent(arn -> found(run, DriftKind.KEPT, seen, key, outcome + ": " + arn));
        } else {
            workflow.ifPresent(arn -> found(run, DriftKind.REMOVED, seen, key, arn));
            acts.hints().send(run, List.of(key));
        }
    }

    /** By the rules of naming of another release. */
    private void underAnotherName(
            ComparisonRun run, StoredItem.StoredWorkflow seen, String key, Optional<String> workflow) {
        if (naming.derive(key) instanceof Named named && !named.name().equals(seen.name())) {
            workflow.ifPresent(arn -> found(
                    run, DriftKind.ORPHANED, seen, key, arn + ", whose file gives the name " + named.name() + " now"));
        }
    }

    /** The listing may be older than the record. */
    private boolean isGone(String arn) {
        return workflows.get(arn).isEmpty();
    }

    private static void found(
            ComparisonRun run, DriftKind kind, StoredItem.StoredWorkflow seen, String key, String detail) {
        run.driftCounts().found(new Drift(kind, seen.name().value(), key, detail));
    }
}
