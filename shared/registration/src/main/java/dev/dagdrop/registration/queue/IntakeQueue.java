package dev.dagdrop.registration.queue;

import java.time.Duration;

/**
 * The intake queue and its dead-letter queue.
 *
 * <p>Each method throws {@link software.amazon.awssdk.core.exception.SdkException} when the queue does not answer.
 */
public interface IntakeQueue {
    /** Keeps a received message away for so long, counted from now, instead of for the queue's visibility time-out. */
    void postpone(QueuedMessage message, Duration pause);

    /**
     * Puts a message into the dead-letter queue, its body unchanged. It is the caller's to let the intake queue forget it.
     *
     * @param reason why, in words that hold nothing unprintable
     */
    void setAside(QueuedMessage message, String reason);

    /** What an operator calls the dead-letter queue: its URL. */
    String deadLetterQueue();
}
