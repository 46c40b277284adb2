package dev.dagdrop.registration;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.naming.Naming.Named;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.outcome.KeyResult;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.queue.HintQueue;
import dev.dagdrop.registration.store.Claim;
import dev.dagdrop.registration.store.ClaimResult;
import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.store.CompletionResult;
import dev.dagdrop.registration.store.Lease;
import dev.dagdrop.registration.store.WorkflowItem;
import dev.dagdrop.registration.store.WorkflowRecord;
import dev.dagdrop.registration.telemetry.PipelineStep;
import dev.dagdrop.registration.telemetry.Trace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Makes the workflow of a key match the key as it is now: claim, look, check, desired, observe, act, complete, notify.
 *
 * <p>Level-triggered: whatever event asks for it, however late, often or in whatever order, a run reads the state and acts on
 * that. It may stop anywhere: the next run for the key comes to the same end, since the claim is fenced, the client token is
 * derived from what is sent, the service is observed before it is updated, and a notice is stored before it is published.
 */
public final class Controller {
    /** More hints than this while a key is looked at are another invocation's turn. */
    private static final int MOST_PASSES = 4;

    private static final int MAX_ERROR_LENGTH = 500;

    private final BucketPorts bucket;
    private final Pass pass;
    private final Claims claims;
    private final NoticePolicy noticePolicy;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Trace trace;

    /**
     * A controller of one bucket.
     *
     * @param bucket where it looks and what it changes
     * @param pass what is done for a key under a claim
     * @param noticePolicy decides what is said of it
     * @param outbox where notices and hints go
     */
    Controller(
            BucketPorts bucket,
            Pass pass,
            Claims claims,
            NoticePolicy noticePolicy,
            Outbox outbox,
            InstantSource clock,
            Trace trace) {
        this.bucket = bucket;
        this.pass = pass;
        this.claims = claims;
        this.noticePolicy = noticePolicy;
        this.outbox = outbox;
        this.clock = clock;
        this.trace = trace;
    }

    /** The two sides that a workflow is matched on: the bucket's objects and the service's workflows. */
    record BucketPorts(String name, ObjectReader objects, Workflows workflows) {}

    /** Where notices and hints go. */
    record Outbox(Notices notices, HintQueue hints) {}

    /**
     * Makes the workflow of a key match.
     *
     * @param named the name that the key gives
     * @param deadline when this invocation is stopped
     * @throws RuntimeException when something stood in the way; the key has to be looked at again
     */
    public KeyResult run(String key, Named named, Instant deadline) {
        Lease lease = new Lease(clock, deadline);
        String id = WorkflowRecord.id(named.name());
        ClaimResult claimResult = trace.step(
                PipelineStep.CLAIM,
                () -> claims.claim(id, key, Lease.end(deadline), WorkflowItem.FORGOTTEN_WHEN_CLAIMED));
        return switch (claimResult) {
            case ClaimResult.LooksAgain looksAgain -> inFlight(key, named, looksAgain.until());
            case ClaimResult.Busy busy ->
                deferred(key, named, "another invocation works on this workflow until " + busy.until());
            case ClaimResult.Granted granted ->
                run(granted.claim(), WorkflowItem.read(granted.item()), key, named, lease);
        };
    }

    /** The holder may be dead, and this its own delivery come again; then nobody looks, unless somebody asks once more. */
    private KeyResult inFlight(String key, Named named, Instant leaseEnd) {
        Duration rest = Duration.between(clock.instant(), leaseEnd).plusSeconds(1);
        outbox.hints().send(bucket.name(), List.of(key), rest);
        return result(key, named, new Outcome.InFlight());
    }

    private KeyResult run(Claim claim, WorkflowRecord found, String key, Named named, Lease lease) {
        PassContext context =
                new PassContext(bucket.name(), key, named.name(), lease, bucket.objects(), bucket.workflows(), trace);
        WorkflowRecord record = found.withPendingNotice(Optional.empty());
        Optional<Notice> owed = Optional.empty();
        try {
            found.notice().ifPresent(notice -> notify(claim, notice));
            for (int i = 0; i < MOST_PASSES; i++) {
                CompletedPass completed = pass(context, named, record);
                Outcome outcome = completed.passResult().outcome();
                if (outcome.isRetried()) {
                    return release(claim, key, named, completed.passResult());
                }
                KeyResult result = KeyResult.of(bucket.name(), key, named, completed.versionId(), outcome);
                Optional<Notice> notice = noticePolicy.notice(record, completed, result);
                owed = notice.isPresent() ? notice : owed;
                record = noticePolicy.completedRecord(record, completed, notice);
                if (!completed.passResult().hints().isEmpty()) {
                    // Before the record forgets why they are owed; a hint too many does no harm.
                    outbox.hints().send(bucket.name(), completed.passResult().hints(), Duration.ZERO);
                }
                switch (complete(claim, record)) {
                    case DONE -> {
                        owed.ifPresent(message -> notify(claim, message));
                        return result;
                    }
                    case LOST -> {
                        return deferred(key, named, "the lease ran out before the record was written");
                    }
                    case LOOK_AGAIN -> {}
                }
            }
            return release(
                    claim,
                    key,
                    named,
                    PassResult.deferred("the key was changed faster than it could be looked at", record));
        } catch (RuntimeException e) {
            throw released(claim, record, e);
        }
    }

    /** An error of the machine or of this program costs one file, and its people hear of it. */
    private CompletedPass pass(PassContext context, Named named, WorkflowRecord record) {
        try {
            return pass.run(context, named, record);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return CompletedPass.of(
                    new PassResult(
                            new Outcome.Failed(
                                    "the function could not deal with this file: "
                                            + e.getClass().getSimpleName(),
                                    "Report it with the file to the maintainers of dagdrop; other files are not"
                                            + " concerned."),
                            record),
                    context.key());
        }
    }

    private CompletionResult complete(Claim claim, WorkflowRecord record) {
        return trace.step(
                PipelineStep.COMPLETE, () -> claims.complete(claim, WorkflowItem.write(record, clock.instant())));
    }

    private KeyResult release(Claim claim, String key, Named named, PassResult passResult) {
        String reason = passResult.outcome().reason().orElse("");
        trace.step(PipelineStep.COMPLETE, () -> {
            claims.release(claim, WorkflowItem.released(passResult.record(), Visible.cut(reason, MAX_ERROR_LENGTH)));
            return true;
        });
        return result(key, named, passResult.outcome());
    }

    /** Published and struck off; where the record is another's by now, that one publishes the notice once more. */
    private void notify(Claim claim, Notice notice) {
        trace.step(PipelineStep.NOTIFY, () -> {
            outbox.notices().publish(notice);
            return claims.amend(claim, WorkflowItem.noticeSent());
        });
    }

    private RuntimeException released(Claim claim, WorkflowRecord record, RuntimeException failure) {
        try {
            claims.release(claim, WorkflowItem.released(record, Visible.cut(failure.toString(), MAX_ERROR_LENGTH)));
        } catch (RuntimeException e) {
            // The lease ends by itself; the first failure is the one to report.
            failure.addSuppressed(e);
        }
        return failure;
    }

    private KeyResult deferred(String key, Named named, String reason) {
        return result(key, named, new Outcome.Deferred(reason));
    }

    private KeyResult result(String key, Named named, Outcome outcome) {
        return KeyResult.of(bucket.name(), key, named, Optional.empty(), outcome);
    }
}
