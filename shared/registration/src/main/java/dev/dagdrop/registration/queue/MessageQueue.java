package dev.dagdrop.registration.queue;

import java.time.Duration;

/** A queue and its dead-letter queue. */
public interface MessageQueue {
    void postpone(QueuedMessage message, Duration pause);

    void deadLetter(DeadLetter letter);

    String deadLetterQueue();
}
