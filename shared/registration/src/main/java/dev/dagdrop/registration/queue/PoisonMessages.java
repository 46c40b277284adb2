package dev.dagdrop.registration.queue;

import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.notice.UnreadableNotice;
import java.util.List;

/** Announces and dead-letters unreadable messages at once, since a retry is useless. */
public final class PoisonMessages {
    private final MessageQueue queue;
    private final Notices notices;

    public PoisonMessages(MessageQueue queue, Notices notices) {
        this.queue = queue;
        this.notices = notices;
    }

    /**
     * Announces a message and dead-letters it, in this order: were it to fail in between, it is announced again rather than
     * never.
     *
     * @param reasons what cannot be read, one for each part of the message that cannot
     * @throws software.amazon.awssdk.core.exception.SdkException when topic or queue do not answer; the message is to be
     *     delivered again
     */
    public void deadLetter(QueuedMessage message, List<String> reasons) {
        DeadLetter letter = new DeadLetter(message.body(), message.id(), String.join("; ", reasons));
        notices.publish(UnreadableNotice.of(letter.about(), letter.reason(), queue.deadLetterQueue()));
        queue.deadLetter(letter);
    }
}
