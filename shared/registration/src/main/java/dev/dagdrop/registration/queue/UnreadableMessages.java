package dev.dagdrop.registration.queue;

import dev.dagdrop.registration.notice.Notices;
import dev.dagdrop.registration.notice.UnreadableNotice;
import java.util.List;

/**
 * What becomes of a message that nobody here can read: announced once, then put into the dead-letter queue at once. No
 * number of deliveries would make it readable.
 */
public final class UnreadableMessages {
    private final IntakeQueue queue;
    private final Notices notices;

    public UnreadableMessages(IntakeQueue queue, Notices notices) {
        this.queue = queue;
        this.notices = notices;
    }

    /**
     * Announces a message and sets it aside, in this order: were it to fail in between, it is announced again rather
     * than never.
     *
     * @param reasons what cannot be read, one for each part of the message that cannot
     * @throws software.amazon.awssdk.core.exception.SdkException when topic or queue do not answer; the message is to
     *     be delivered again
     */
    public void setAside(QueuedMessage message, List<String> reasons) {
        Leftover leftover = new Leftover(message.body(), message.id(), String.join("; ", reasons));
        notices.publish(UnreadableNotice.of(leftover.about(), leftover.reason(), queue.deadLetterQueue()));
        queue.setAside(leftover);
    }
}
