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

    /** Puts a message into the dead-letter queue, from where it can be moved back to the intake queue. */
    void setAside(Leftover leftover);

    /** What an operator calls the dead-letter queue: its URL. */
    String deadLetterQueue();
}
