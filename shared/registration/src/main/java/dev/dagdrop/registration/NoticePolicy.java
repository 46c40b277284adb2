package dev.dagdrop.registration;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.registration.digest.Digests;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.NoticeComposer;
import dev.dagdrop.registration.outcome.AppliedWorkflow;
import dev.dagdrop.registration.outcome.CreationCause;
import dev.dagdrop.registration.outcome.KeyResult;
import dev.dagdrop.registration.outcome.NoticeSeverity;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Provenance;
import dev.dagdrop.registration.store.RegisteredWorkflow;
import dev.dagdrop.registration.store.RegisteredWorkflow.AcceptedDefinition;
import dev.dagdrop.registration.store.WorkflowRecord;
import dev.dagdrop.registration.store.WorkflowRecord.LastRun;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides whether people hear of a pass: of every problem once, and that it is over. */
record NoticePolicy(NoticeComposer composer, InstantSource clock) {
    /**
     * The notice about a pass; empty where nobody asked for it, or where the last notice said the same.
     *
     * @param before the record before the pass
     */
    Optional<Notice> notice(WorkflowRecord before, CompletedPass completed, KeyResult result) {
        Outcome outcome = completed.passResult().outcome();
        boolean allClear = outcome.applied().isPresent()
                && before.last().filter(LastRun::refused).isPresent();
        boolean isProblem = outcome.severity() == NoticeSeverity.WARNING || outcome.severity() == NoticeSeverity.ERROR;
        boolean saidBefore = !allClear
                && !isNewsOfItself(outcome)
                && isProblem
                && before.noticeDigest().filter(digest(completed)::equals).isPresent();
        return saidBefore ? Optional.empty() : composer.compose(result, allClear);
    }

    /** What happened to the workflow, not what its content is warned of: no earlier notice about the content said it. */
    private static boolean isNewsOfItself(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created created -> created.cause() == CreationCause.DELETED_BY_HAND;
            case Outcome.Updated updated -> !(updated.provenance() instanceof Provenance.Known);
            case Outcome _ -> false;
        };
    }

    /** The record after a pass: how it ended, and the notice that is owed. */
    WorkflowRecord completedRecord(WorkflowRecord before, CompletedPass completed, Optional<Notice> notice) {
        WorkflowRecord after = completed.passResult().record();
        Optional<Notice> owed = notice.map(Notice::shortened).or(after::notice);
        Optional<String> digest = notice.map(_ -> digest(completed)).or(before::noticeDigest);
        return switch (completed.passResult().outcome()) {
            case Outcome.Duplicate _, Outcome.Ignored _ -> after;
            // A failure is never settled: the next look tries again.
            case Outcome.Failed failed -> after.ended(completedRecord(failed, Optional.empty()), owed, digest);
            case Outcome outcome ->
                completed.aboutHolder()
                        ? after.ended(completedRecord(outcome, completed.inputs()), owed, digest)
                        : after.withPendingNotice(owed);
        };
    }

    private LastRun completedRecord(Outcome outcome, Optional<String> inputs) {
        return new LastRun(inputs, outcome.label(), outcome.isRefusal(), clock.instant());
    }

    /** What tells a notice from any other: what happened, to which object or content, and what is said of it. */
    private static String digest(CompletedPass completed) {
        Outcome outcome = completed.passResult().outcome();
        String content = completed
                .passResult()
                .record()
                .workflow()
                .flatMap(RegisteredWorkflow::accepted)
                .map(AcceptedDefinition::content)
                .orElse("");
        return outcome.applied()
                .map(applied -> Digests.sha256("applied", content, findings(applied)))
                .orElseGet(() -> Digests.sha256(
                        outcome.label(),
                        completed.object(),
                        outcome.headline(),
                        outcome.advice().orElse("")));
    }

    private static String findings(AppliedWorkflow applied) {
        return applied.validation().findings().stream().map(Finding::toString).collect(Collectors.joining("\n"))
                + applied.workflow().warnings()
                + applied.remarks();
    }
}
