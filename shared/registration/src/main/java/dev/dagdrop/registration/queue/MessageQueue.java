package dev.dagdrop.registration.queue;

import java.time.Duration;

/**
 * A queue of hints from its reader's side, and its dead-letter queue.
 *
 * <p>Each method throws {@link software.amazon.awssdk.core.exception.SdkException} when the queue does not answer.
 */
public interface MessageQueue {
    /** Hides a received message for so long, counted from now, instead of for the queue's visibility timeout. */
    void postpone(QueuedMessage message, Duration pause);

    /** Puts a message into the dead-letter queue, from where it can be redriven. */
    void deadLetter(DeadLetter letter);

    /** The URL of the dead-letter queue. */
    String deadLetterQueue();
}
