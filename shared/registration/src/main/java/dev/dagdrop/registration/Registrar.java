package dev.dagdrop.registration;

import dev.dagdrop.registration.journal.Journal;
import dev.dagdrop.registration.ledger.Claim;
import dev.dagdrop.registration.ledger.ClaimResult;
import dev.dagdrop.registration.ledger.Completion;
import dev.dagdrop.registration.ledger.Effect;
import dev.dagdrop.registration.ledger.Ledger;
import dev.dagdrop.registration.naming.Naming.Named;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.NoticeComposer;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.object.ObjectReader;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.outcome.Result;
import dev.dagdrop.registration.settings.ResolvedSettings;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.team.Admission;
import dev.dagdrop.registration.team.Teams;
import dev.dagdrop.registration.upload.Removal;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.registration.workflow.Workflows;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The road of one upload: claim, read the exact version, check, create or update, complete, publish the notice.
 *
 * <p>Whatever stops it on the way, delivering the upload again brings it to the same end: the claim is fenced, the
 * client token is derived from the upload, and a notice is stored before it is published.
 */
public final class Registrar {
    private static final int MAX_ERROR_LENGTH = 1_000;

    private final Ledger ledger;
    private final ObjectReader objects;
    private final Teams teams;
    private final SettingsResolver settings;
    private final Workflows workflows;
    private final OnRemove onRemove;
    private final NoticeComposer composer;
    private final Notices notices;
    private final Clock clock;
    private final Patience patience;
    private final Journal journal;

    public Registrar(
            Ledger ledger,
            ObjectReader objects,
            Teams teams,
            Workflows workflows,
            SettingsResolver settings,
            OnRemove onRemove,
            NoticeComposer composer,
            Notices notices,
            Clock clock,
            Patience patience,
            Journal journal) {
        this.ledger = ledger;
        this.objects = objects;
        this.teams = teams;
        this.workflows = workflows;
        this.settings = settings;
        this.onRemove = onRemove;
        this.composer = composer;
        this.notices = notices;
        this.clock = clock;
        this.patience = patience;
        this.journal = journal;
    }

    /**
     * Brings an upload to its end.
     *
     * @param deadline when this invocation is stopped
     * @throws RuntimeException when something stood in the way that the claim could not be told of; the upload is to be
     *     delivered again
     */
    public Result register(Upload upload, Named named, Instant deadline) {
        Lease lease = new Lease(clock, deadline);
        Outcome outcome = switch (claim(upload, named, lease)) {
            case ClaimResult.Claimed claimed -> register(claimed.claim(), named, lease);
            case ClaimResult.Taken taken -> refuseTaken(upload, named, taken);
            case ClaimResult.Leased leased -> busy(leased);
            case ClaimResult.Stale _ -> superseded();
            case ClaimResult.Duplicate duplicate -> repeat(upload, named, duplicate);
        };
        return Result.of(upload, named.name(), named.team(), outcome);
    }

    /**
     * Does with the workflow of a removed file what was asked for, unless the file is there: then a version of it was
     * removed, or it was uploaded again.
     *
     * @param deadline when this invocation is stopped
     * @throws RuntimeException as {@link #register} does
     */
    public Result withdraw(Removal removal, Named named, Instant deadline) {
        Upload upload = removal.asUpload();
        // Before the claim, which would make every upload before this event an older one.
        if (objects.isThere(removal.bucket(), removal.key())) {
            Outcome ignored = new Outcome.Ignored("a version was removed; the object itself is there");
            return Result.of(upload, named.name(), named.team(), ignored);
        }
        Lease lease = new Lease(clock, deadline);
        Outcome outcome = switch (claim(upload, named, lease)) {
            case ClaimResult.Claimed claimed -> withdraw(claimed.claim(), named, lease);
            case ClaimResult.Taken taken ->
                new Outcome.Ignored("its name stands for s3://" + taken.bucket() + "/" + taken.key());
            case ClaimResult.Leased leased -> busy(leased);
            case ClaimResult.Stale _ -> superseded();
            case ClaimResult.Duplicate duplicate -> repeat(upload, named, duplicate);
        };
        return Result.of(upload, named.name(), named.team(), outcome);
    }

    private ClaimResult claim(Upload upload, Named named, Lease lease) {
        return patience.claim(() -> ledger.claim(named.name(), upload, lease.end()), lease.deadline());
    }

    private static Outcome busy(ClaimResult.Leased leased) {
        return new Outcome.Deferred("another invocation is at work on this key until " + leased.until());
    }

    private static Outcome superseded() {
        return new Outcome.Stale("a newer version of this key is recorded");
    }

    private Outcome register(Claim claim, Named named, Lease lease) {
        Examined examined;
        try {
            publishEarlierNotice(claim);
            examined = examine(claim.upload(), named);
        } catch (RuntimeException e) {
            throw released(claim, new Effect.None(), e);
        }
        return bringToItsEnd(claim, named, () -> decide(examined, claim, named, lease));
    }

    private Outcome withdraw(Claim claim, Named named, Lease lease) {
        try {
            publishEarlierNotice(claim);
        } catch (RuntimeException e) {
            throw released(claim, new Effect.None(), e);
        }
        return bringToItsEnd(claim, named, () -> new Withdrawal(workflows, claim, lease, onRemove).carryOut());
    }

    private Outcome bringToItsEnd(Claim claim, Named named, Supplier<Ending> work) {
        try {
            return conclude(claim, named, work.get());
        } catch (RuntimeException e) {
            throw released(claim, new Effect.Unknown(), e);
        }
    }

    private void publishEarlierNotice(Claim claim) {
        claim.unsentNotice().ifPresent(notice -> {
            notices.publish(notice);
            ledger.earlierNoticeSent(claim);
        });
    }

    private Examined examine(Upload upload, Named named) {
        return switch (teams.admit(named.team())) {
            case Admission.Refused refused -> new Examined.Ended(new Outcome.Rejected(refused.refusal()));
            case Admission.Admitted admitted ->
                new Examination(objects, admitted.validator(), admitted.profiles(), journal).of(upload);
        };
    }

    private Ending decide(Examined examined, Claim claim, Named named, Lease lease) {
        return switch (examined) {
            case Examined.Ended ended -> Ending.without(ended.outcome());
            case Examined.Accepted accepted ->
                new Deployment(workflows, claim, lease, plan(accepted, claim.upload(), named), accepted.verdict())
                        .deploy();
        };
    }

    private Plan plan(Examined.Accepted accepted, Upload upload, Named named) {
        ResolvedSettings given = settings.given(accepted.profiles(), named.name());
        ResolvedSettings resolved = accepted.verdict()
                .definition()
                .map(definition -> settings.resolve(accepted.profiles(), named.name(), definition))
                .orElse(given);
        journal.resolved(resolved);
        return Plan.of(upload, named.team(), accepted.digest(), given, resolved);
    }

    private Outcome conclude(Claim claim, Named named, Ending ending) {
        if (ending.outcome() instanceof Outcome.Deferred deferred) {
            ledger.release(claim, shortened(deferred.reason()), ending.effect());
            return deferred;
        }
        if (ending.outcome() instanceof Outcome.Failed failed) {
            // The upload stays unfinished: delivered again once the cause is mended, it is taken up again.
            announce(claim.upload(), named, failed);
            ledger.release(claim, shortened(failed.reason()), ending.effect());
            return failed;
        }
        return complete(claim, named, ending);
    }

    private Outcome complete(Claim claim, Named named, Ending ending) {
        Outcome outcome = ending.outcome();
        Optional<Notice> notice = composer.compose(Result.of(claim.upload(), named.name(), named.team(), outcome));
        boolean awaitsProfile = outcome instanceof Outcome.Rejected rejected
                && rejected.refusal().isForLackOfProfile();
        if (!ledger.complete(claim, new Completion(outcome.label(), ending.effect(), notice, awaitsProfile))) {
            return new Outcome.Deferred("the claim was lost to another invocation before it was completed");
        }
        notice.ifPresent(message -> {
            notices.publish(message);
            ledger.noticeSent(claim.name(), claim.upload());
        });
        return outcome;
    }

    private Outcome refuseTaken(Upload upload, Named named, ClaimResult.Taken taken) {
        Outcome outcome = new Outcome.Rejected(new Refusal.NameTaken(taken.bucket(), taken.key()));
        announce(upload, named, outcome);
        return outcome;
    }

    /** For an ending that the ledger does not keep: it is reached, and announced, anew by each delivery. */
    private void announce(Upload upload, Named named, Outcome outcome) {
        composer.compose(Result.of(upload, named.name(), named.team(), outcome)).ifPresent(notices::publish);
    }

    private Outcome repeat(Upload upload, Named named, ClaimResult.Duplicate duplicate) {
        duplicate.unsentNotice().ifPresent(message -> {
            notices.publish(message);
            ledger.noticeSent(named.name(), upload);
        });
        return new Outcome.Duplicate(duplicate.outcome(), duplicate.workflowArn());
    }

    private RuntimeException released(Claim claim, Effect effect, RuntimeException failure) {
        try {
            ledger.release(claim, shortened(failure.toString()), effect);
        } catch (RuntimeException e) {
            // The lease ends by itself; the first failure is the one to report.
            failure.addSuppressed(e);
        }
        return failure;
    }

    private static String shortened(String reason) {
        return reason.length() <= MAX_ERROR_LENGTH
                ? reason
                : reason.substring(0, reason.offsetByCodePoints(0, reason.codePointCount(0, MAX_ERROR_LENGTH)));
    }
}
