package dev.dagdrop.registration.store;

import static dev.dagdrop.registration.store.LedgerUnderTest.notice;
import static dev.dagdrop.registration.store.Uploads.ofOtherKey;
import static dev.dagdrop.registration.store.Uploads.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.notice.Notice;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A notice is kept until it is known to be published. */
interface UnsentNoticeContract extends LedgerUnderTest {
    Notice FIRST = notice("about the first version");
    Notice SECOND = notice("about the second version");

    @Test
    default void handsTheNoticeToEveryDuplicateUntilItIsSent() {
        reject(claimed(version(1)), FIRST);
        assertThat(claim(version(1))).isEqualTo(duplicate(Optional.of(FIRST)));
        assertThat(claim(version(1))).isEqualTo(duplicate(Optional.of(FIRST)));

        ledger().noticeSent(NAME, version(1));

        assertThat(claim(version(1))).isEqualTo(duplicate(Optional.empty()));
    }

    @Test
    default void handsTheNoticeOfAnOlderUploadToTheNextClaimant() {
        reject(claimed(version(1)), FIRST);

        assertThat(claimed(version(2)).unsentNotice()).contains(FIRST);
    }

    @Test
    default void handsTheNoticeOfARefusedKeyToAnotherKeysClaimant() {
        reject(claimed(version(1)), FIRST);

        assertThat(claimed(ofOtherKey()).unsentNotice()).contains(FIRST);
    }

    @Test
    default void handsTheNoticeOnUntilAClaimantHasSentIt() {
        reject(claimed(version(1)), FIRST);
        Claim first = claimed(version(2));
        release(first, "the topic was not there");
        Claim second = claimed(version(2));
        assertThat(second.unsentNotice()).contains(FIRST);

        ledger().earlierNoticeSent(second);

        release(second, "the service was throttling");
        assertThat(claimed(version(2)).unsentNotice()).isEmpty();
    }

    @Test
    default void replacesTheNoticeOfAnOlderUpload() {
        reject(claimed(version(1)), FIRST);

        reject(claimed(version(2)), SECOND);

        assertThat(claim(version(2))).isEqualTo(duplicate(Optional.of(SECOND)));
    }

    @Test
    default void forgetsTheNoticeOfAnOlderUploadWithAnEndingThatHasNone() {
        reject(claimed(version(1)), FIRST);

        reject(claimed(version(2)));

        assertThat(claim(version(2))).isEqualTo(duplicate(Optional.empty()));
    }

    @Test
    default void keepsANewerNoticeWhenAnOlderOneIsSent() {
        reject(claimed(version(1)), FIRST);
        Claim newer = claimed(version(2));
        reject(newer, SECOND);

        ledger().noticeSent(NAME, version(1));

        assertThat(claim(version(2))).isEqualTo(duplicate(Optional.of(SECOND)));
    }

    @Test
    default void keepsTheNoticeOfItsSuccessorWhenAReplacedHolderHasSentAnEarlierOne() {
        reject(claimed(version(1)), FIRST);
        Claim dead = claimed(version(2));
        leaseRunsOut();
        reject(claimed(version(2)), SECOND);

        ledger().earlierNoticeSent(dead);

        assertThat(claim(version(2))).isEqualTo(duplicate(Optional.of(SECOND)));
    }

    private static ClaimResult duplicate(Optional<Notice> unsentNotice) {
        return new ClaimResult.Duplicate("rejected", Optional.empty(), unsentNotice);
    }
}
