package dev.dagdrop.registration.team;

import java.time.Instant;

/**
 * The right to change the topic's subscriptions, held by one invocation at a time: SNS has no conditional write, so two that
 * change the filter policy of one address would undo each other's work.
 *
 * <p>Both methods throw {@link software.amazon.awssdk.core.exception.SdkException} when the table cannot be reached.
 */
public interface TopicLock {
    /**
     * Takes the lock; false where another holder has it.
     *
     * @param owner of this holder alone
     * @param leaseEnd when this holder can no longer be alive
     */
    boolean take(String owner, Instant leaseEnd);

    /** Gives it back; nothing happens where the owner does not hold it. */
    void giveBack(String owner);
}
