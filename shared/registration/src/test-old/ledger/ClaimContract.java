package dev.dagdrop.registration.store;

import static dev.dagdrop.registration.store.Uploads.KEY;
import static dev.dagdrop.registration.store.Uploads.ofOtherKey;
import static dev.dagdrop.registration.store.Uploads.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.mwaa.ClientToken;
import dev.dagdrop.registration.upload.Upload;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Who may register what. */
interface ClaimContract extends LedgerUnderTest {
    @Test
    default void grantsAFreeName() {
        Claim claim = claimed(version(1));

        assertThat(claim.name()).isEqualTo(NAME);
        assertThat(claim.upload()).isEqualTo(version(1));
        assertThat(claim.token()).isEqualTo(ClientToken.of(version(1)));
        assertThat(claim.attempt()).isEqualTo(1);
        assertThat(claim.registered()).isEmpty();
        assertThat(claim.unsentNotice()).isEmpty();
    }

    @Test
    default void saysUntilWhenAnUploadIsLeased() {
        claimed(version(1));

        assertThat(claim(version(1))).isEqualTo(new ClaimResult.Leased(leaseEnd()));
    }

    @Test
    default void handsAnUploadOnOnceItsLeaseHasRunOut() {
        Claim first = claimed(version(1));
        leaseRunsOut();

        Claim second = claimed(version(1));

        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.token()).isEqualTo(first.token());
        assertThat(second.owner()).isNotEqualTo(first.owner());
        assertThat(claim(version(1))).isInstanceOf(ClaimResult.Leased.class);
    }

    @Test
    default void countsEveryTakeOver() {
        for (int attempt = 1; attempt <= 4; attempt++) {
            assertThat(claimed(version(1)).attempt()).isEqualTo(attempt);
            leaseRunsOut();
        }
    }

    @Test
    default void callsAFinishedUploadADuplicate() {
        register(claimed(version(1)));

        assertThat(claim(version(1)))
                .isEqualTo(new ClaimResult.Duplicate("created", Optional.of(WORKFLOW.arn()), Optional.empty()));
    }

    @Test
    default void callsARefusedUploadADuplicateToo() {
        reject(claimed(version(1)));

        assertThat(claim(version(1)))
                .isEqualTo(new ClaimResult.Duplicate("rejected", Optional.empty(), Optional.empty()));
    }

    @Test
    default void callsAnUploadStaleOnceANewerOneIsFinished() {
        register(claimed(version(2)));

        assertThat(claim(version(1))).isEqualTo(new ClaimResult.Stale());
    }

    @Test
    default void callsAnUploadStaleWhileANewerOneIsLeased() {
        claimed(version(2));

        assertThat(claim(version(1))).isEqualTo(new ClaimResult.Stale());
    }

    @Test
    default void callsAnUploadStaleThoughTheNewerOnesHolderIsDead() {
        claimed(version(2));
        leaseRunsOut();

        assertThat(claim(version(1))).isEqualTo(new ClaimResult.Stale());
    }

    @Test
    default void letsANewerUploadWaitForTheLeaseOfAnOlderOne() {
        claimed(version(1));
        assertThat(claim(version(2))).isEqualTo(new ClaimResult.Leased(leaseEnd()));
        leaseRunsOut();

        Claim newer = claimed(version(2));

        assertThat(newer.attempt()).isEqualTo(1);
        assertThat(newer.token()).isEqualTo(ClientToken.of(version(2)));
    }

    @Test
    default void tellsANewerUploadWhatTheNameStandsFor() {
        register(claimed(version(1)));

        assertThat(claimed(version(2)).registered())
                .contains(new Registered(WORKFLOW.arn(), Optional.of(FINGERPRINT), Optional.empty(), false));
    }

    @Test
    default void keepsAnUnfinishedNameFromAnotherKey() {
        claimed(version(1));
        leaseRunsOut();

        assertThat(claim(ofOtherKey())).isEqualTo(new ClaimResult.Taken(Uploads.BUCKET, KEY));
    }

    @Test
    default void keepsANameWithAWorkflowFromAnotherKey() {
        register(claimed(version(1)));

        assertThat(claim(ofOtherKey())).isEqualTo(new ClaimResult.Taken(Uploads.BUCKET, KEY));
    }

    @Test
    default void keepsANameWithAWorkflowFromTheSameKeyOfAnotherBucket() {
        register(claimed(version(1)));

        assertThat(claim(Uploads.of("elsewhere", KEY, 2))).isEqualTo(new ClaimResult.Taken(Uploads.BUCKET, KEY));
    }

    @Test
    default void keepsANameWithAWorkflowThoughItsNewestUploadWasRefused() {
        register(claimed(version(1)));
        reject(claimed(version(2)));

        assertThat(claim(ofOtherKey())).isEqualTo(new ClaimResult.Taken(Uploads.BUCKET, KEY));
    }

    @Test
    default void givesANameThatWasOnlyEverRefusedToAnotherKey() {
        reject(claimed(version(1)));

        Claim claim = claimed(ofOtherKey());

        assertThat(claim.attempt()).isEqualTo(1);
        assertThat(claim.registered()).isEmpty();
        assertThat(claim(version(2))).isEqualTo(new ClaimResult.Taken(Uploads.BUCKET, Uploads.OTHER_KEY));
    }

    @RepeatedTest(8)
    default void grantsOneOfManyThatRaceForAnUpload() throws Exception {
        assertThat(race(version(1))).isOne();
    }

    @RepeatedTest(8)
    default void grantsOneOfManyThatRaceForADeadHoldersUpload() throws Exception {
        claimed(version(1));
        leaseRunsOut();

        assertThat(race(version(1))).isOne();
    }

    @RepeatedTest(8)
    default void grantsOneOfManyThatRaceForANewVersion() throws Exception {
        register(claimed(version(1)));

        assertThat(race(version(2))).isOne();
    }

    /** How many of 16 simultaneous claims are granted. */
    private long race(Upload upload) throws Exception {
        int racers = 16;
        CyclicBarrier start = new CyclicBarrier(racers);
        Callable<ClaimResult> racer = () -> {
            start.await();
            return claim(upload);
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(racers)) {
            List<ClaimResult> results = new ArrayList<>();
            for (Future<ClaimResult> result : threads.invokeAll(Collections.nCopies(racers, racer))) {
                results.add(result.get());
            }
            return results.stream()
                    .filter(ClaimResult.Claimed.class::isInstance)
                    .count();
        }
    }
}
