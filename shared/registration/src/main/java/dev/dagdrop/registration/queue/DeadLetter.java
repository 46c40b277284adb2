package dev.dagdrop.registration.queue;

import dev.dagdrop.definition.finding.Visible;

/**
 * A message for a dead-letter queue, where an administrator finds it.
 *
 * @param body a message that the source queue takes, so that it can be redriven
 * @param about the id of the message it was, or the workflow it is for; printable
 * @param reason why it is there; printable, at most {@value #MAX_REASON_LENGTH} characters
 */
public record DeadLetter(String body, String about, String reason) {
    private static final int MAX_REASON_LENGTH = 1_000;

    /** Makes texts of unknown origin printable. */
    public DeadLetter {
        about = Visible.text(about);
        reason = Visible.cut(Visible.text(reason), MAX_REASON_LENGTH);
    }
}
