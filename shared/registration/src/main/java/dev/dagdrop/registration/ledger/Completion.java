package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.notice.Notice;
import java.util.Optional;

/**
 * How an upload ended.
 *
 * @param outcome the outcome's name in the summary
 * @param effect what is known of the workflow now
 * @param notice what is still to be published
 * @param awaitsProfile whether it was refused for lack of a profile, so that a profile of its team mends it
 */
public record Completion(String outcome, Effect effect, Optional<Notice> notice, boolean awaitsProfile) {
    /** One that no profile would change. */
    public Completion(String outcome, Effect effect, Optional<Notice> notice) {
        this(outcome, effect, notice, false);
    }
}
