package dev.dagdrop.registration;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.registration.digest.Digests;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.NoticeComposer;
import dev.dagdrop.registration.outcome.Applied;
import dev.dagdrop.registration.outcome.Cause;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Provenance;
import dev.dagdrop.registration.outcome.Result;
import dev.dagdrop.registration.outcome.Severity;
import dev.dagdrop.registration.store.Registered;
import dev.dagdrop.registration.store.Registered.Accepted;
import dev.dagdrop.registration.store.WorkflowRecord;
import dev.dagdrop.registration.store.WorkflowRecord.Ended;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides whether people hear of a pass: of every problem once, and that it is over. */
record NoticeDesk(NoticeComposer composer, InstantSource clock) {
    /**
     * The notice about a pass; empty where nobody asked for it, or where the last notice said the same.
     *
     * @param before the record before the pass
     */
    Optional<Notice> notice(WorkflowRecord before, Done done, Result result) {
        Outcome outcome = done.ending().outcome();
        boolean allClear = outcome.applied().isPresent()
                && before.last().filter(Ended::refused).isPresent();
        boolean isProblem = outcome.severity() == Severity.WARNING || outcome.severity() == Severity.ERROR;
        boolean saidBefore = !allClear
                && !isNewsOfItself(outcome)
                && isProblem
                && before.noticeDigest().filter(digest(done)::equals).isPresent();
        return saidBefore ? Optional.empty() : composer.compose(result, allClear);
    }

    /** What happened to the workflow, not what its content is warned of: no earlier notice about the content said it. */
    private static boolean isNewsOfItself(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created created -> created.cause() == Cause.DELETED_BY_HAND;
            case Outcome.Updated updated -> !(updated.provenance() instanceof Provenance.Known);
            case Outcome _ -> false;
        };
    }

    /** The record after a pass: how it ended, and the notice that is owed. */
    WorkflowRecord ended(WorkflowRecord before, Done done, Optional<Notice> notice) {
        WorkflowRecord after = done.ending().record();
        Optional<Notice> owed = notice.map(Notice::shortened).or(after::notice);
        Optional<String> digest = notice.map(_ -> digest(done)).or(before::noticeDigest);
        return switch (done.ending().outcome()) {
            case Outcome.Duplicate _, Outcome.Ignored _ -> after;
            // A failure is never settled: the next look tries again.
            case Outcome.Failed failed -> after.ended(ended(failed, Optional.empty()), owed, digest);
            case Outcome outcome ->
                done.ofTheRecord() ? after.ended(ended(outcome, done.inputs()), owed, digest) : after.owing(owed);
        };
    }

    private Ended ended(Outcome outcome, Optional<String> inputs) {
        return new Ended(inputs, outcome.label(), outcome.isRefusal(), clock.instant());
    }

    /** What tells a notice from any other: what happened, to which object or content, and what is said of it. */
    private static String digest(Done done) {
        Outcome outcome = done.ending().outcome();
        String content = done.ending()
                .record()
                .workflow()
                .flatMap(Registered::accepted)
                .map(Accepted::content)
                .orElse("");
        return outcome.applied()
                .map(applied -> Digests.sha256("applied", content, findings(applied)))
                .orElseGet(() -> Digests.sha256(
                        outcome.label(),
                        done.object(),
                        outcome.headline(),
                        outcome.advice().orElse("")));
    }

    private static String findings(Applied applied) {
        return applied.validation().findings().stream().map(Finding::toString).collect(Collectors.joining("\n"))
                + applied.workflow().warnings()
                + applied.remarks();
    }
}
