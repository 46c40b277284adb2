package dev.dagdrop.registration.store;

import static dev.dagdrop.registration.store.Uploads.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How claims end, and that only their holder ends them. */
interface EndingContract extends LedgerUnderTest {
    Registered KNOWN = new Registered(WORKFLOW.arn(), Optional.of(FINGERPRINT), Optional.empty(), false);
    Registered IN_DOUBT = new Registered(WORKFLOW.arn(), Optional.of(FINGERPRINT), Optional.empty(), true);
    Registered UNKNOWN = new Registered(WORKFLOW.arn(), Optional.empty(), Optional.empty(), false);

    @Test
    default void takesNoCompletionFromAHolderWhoWasReplaced() {
        Claim dead = claimed(version(1));
        leaseRunsOut();
        Claim alive = claimed(version(1));

        assertThat(register(dead)).isFalse();

        assertThat(claim(version(1))).isInstanceOf(ClaimResult.Leased.class);
        assertThat(register(alive)).isTrue();
    }

    @Test
    default void takesNoCompletionFromTheHolderOfAnOlderUpload() {
        Claim older = claimed(version(1));
        leaseRunsOut();
        Claim newer = claimed(version(2));

        assertThat(register(older)).isFalse();
        assertThat(reject(newer)).isTrue();
        assertThat(register(older)).isFalse();

        assertThat(claimed(version(3)).registered()).isEmpty();
    }

    @Test
    default void takesNoReleaseFromAHolderWhoWasReplaced() {
        Claim dead = claimed(version(1));
        leaseRunsOut();
        claimed(version(1));

        release(dead, "too late");

        assertThat(claim(version(1))).isInstanceOf(ClaimResult.Leased.class);
    }

    @Test
    default void takesNoReleaseOnceTheUploadIsFinished() {
        Claim claim = claimed(version(1));
        register(claim);

        release(claim, "the notice could not be published");

        assertThat(claim(version(1))).isInstanceOf(ClaimResult.Duplicate.class);
    }

    @Test
    default void takesTheSameCompletionTwiceForAnAnswerMayBeLost() {
        Claim claim = claimed(version(1));

        assertThat(register(claim)).isTrue();
        assertThat(register(claim)).isTrue();

        assertThat(claim(version(1))).isInstanceOf(ClaimResult.Duplicate.class);
    }

    @Test
    default void letsTheNextDeliveryClaimAReleasedUploadAtOnce() {
        Claim first = claimed(version(1));

        release(first, "the service was throttling");

        Claim second = claimed(version(1));
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.token()).isEqualTo(first.token());
        release(second, "the service was throttling");
        assertThat(claimed(version(1)).attempt()).isEqualTo(3);
    }

    @Test
    default void letsANewerUploadPassAReleasedOne() {
        release(claimed(version(1)), "the service was throttling");

        assertThat(claimed(version(2)).attempt()).isEqualTo(1);
    }

    @Test
    default void remembersWhatTheNameStandsForWhenANewerUploadIsRefused() {
        register(claimed(version(1)));

        reject(claimed(version(2)));

        assertThat(claimed(version(3)).registered()).contains(KNOWN);
    }

    @Test
    default void doubtsTheFingerprintWhenAHolderDiedWhoMayHaveUpdated() {
        register(claimed(version(1)));
        claimed(version(2));
        leaseRunsOut();

        assertThat(claimed(version(2)).registered()).contains(IN_DOUBT);
    }

    @Test
    default void doubtsTheFingerprintWhileOneHolderAfterTheOtherDies() {
        register(claimed(version(1)));
        for (int holder = 1; holder <= 3; holder++) {
            claimed(version(2));
            leaseRunsOut();
        }

        assertThat(claimed(version(2)).registered()).contains(IN_DOUBT);
    }

    @Test
    default void knowsNoFingerprintOnceAnOlderUploadsHolderDiedWhoMayHaveUpdated() {
        register(claimed(version(1)));
        claimed(version(2));
        leaseRunsOut();

        Claim newer = claimed(version(3));

        assertThat(newer.registered()).contains(UNKNOWN);
        reject(newer);
        assertThat(claimed(version(4)).registered()).contains(UNKNOWN);
    }

    @Test
    default void doubtsTheFingerprintWhenAnUpdatesAnswerWasLost() {
        register(claimed(version(1)));

        ledger().release(claimed(version(2)), "the answer was lost", new Effect.Unknown());

        Claim next = claimed(version(2));
        assertThat(next.registered()).contains(IN_DOUBT);
        release(next, "the service was throttling");
        assertThat(claimed(version(2)).registered()).contains(IN_DOUBT);
    }

    @Test
    default void trustsTheFingerprintOfAReleasedUploadThatWasNotUpdated() {
        register(claimed(version(1)));

        release(claimed(version(2)), "the service was throttling");

        Claim next = claimed(version(2));
        assertThat(next.registered()).contains(KNOWN);
        release(next, "the service was throttling");
        assertThat(claimed(version(3)).registered()).contains(KNOWN);
    }

    @Test
    default void trustsTheFingerprintAgainOnceTheUpdateIsFinished() {
        register(claimed(version(1)));
        claimed(version(2));
        leaseRunsOut();

        register(claimed(version(2)));

        assertThat(claimed(version(3)).registered()).contains(KNOWN);
    }

    @Test
    default void trustsTheFingerprintAgainOnceTheWorkflowWasLookedUp() {
        register(claimed(version(1)));
        claimed(version(2));
        leaseRunsOut();

        ledger().complete(
                        claimed(version(2)),
                        new Completion("unchanged", new Effect.Confirmed(FINGERPRINT), Optional.empty()));

        assertThat(claimed(version(3)).registered()).contains(KNOWN);
    }

    @Test
    default void doesNotTrustADoubtfulFingerprintBecauseTheUploadWasRefused() {
        register(claimed(version(1)));
        claimed(version(2));
        leaseRunsOut();

        reject(claimed(version(2)));

        assertThat(claimed(version(3)).registered()).contains(UNKNOWN);
    }
}
