package dev.dagdrop.functions.onboard;

import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.store.Claim;
import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.store.CompletionResult;
import dev.dagdrop.registration.store.ItemUpdate;
import java.util.Optional;

/**
 * A team's record under this invocation's claim. A write fails once another invocation holds the claim.
 *
 * <p>The methods throw {@link software.amazon.awssdk.core.exception.SdkException} when the table cannot be reached.
 */
final class ClaimedTeamRecord {
    private final Claims claims;
    private final Claim claim;
    private final Notices notices;
    private TeamRecord record;

    /** @param record as the claim found it */
    ClaimedTeamRecord(Claims claims, Claim claim, TeamRecord record, Notices notices) {
        this.claims = claims;
        this.claim = claim;
        this.record = record;
        this.notices = notices;
    }

    /** The record as last written, or as it is to be written. */
    TeamRecord record() {
        return record;
    }

    /** Changes the record without writing it yet. */
    void keep(TeamRecord next) {
        record = next;
    }

    /** @throws RetryLaterException when the claim is another's; nothing is written then */
    void save(TeamRecord next) {
        if (!claims.amend(claim, TeamItem.write(next))) {
            throw lost();
        }
        record = next;
    }

    /**
     * Writes the record and releases the claim.
     *
     * @return false when a hint came meanwhile: nothing is written, and the key is to be looked at again
     * @throws RetryLaterException when another invocation holds the claim; nothing is written then
     */
    boolean complete(TeamRecord next) {
        CompletionResult completed = claims.complete(claim, TeamItem.write(next));
        record = next;
        return switch (completed) {
            case DONE -> true;
            case LOOK_AGAIN -> false;
            case LOST -> throw lost();
        };
    }

    /** Publishes a stored notice and removes it from the record; a holder that took over publishes it again. */
    void publish(Notice notice) {
        notices.publish(notice);
        claims.amend(claim, TeamItem.noticeSent());
        record = record.withPendingNotice(Optional.empty());
    }

    /** Releases the claim without an outcome. */
    void release() {
        claims.release(claim, new ItemUpdate());
    }

    private static RetryLaterException lost() {
        return new RetryLaterException("the lease ran out before the record was written");
    }
}
