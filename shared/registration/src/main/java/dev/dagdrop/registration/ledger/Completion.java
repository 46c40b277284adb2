package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.notice.Notice;
import java.util.Optional;

/**
 * How an upload ended.
 *
 * @param outcome the outcome's name in the summary
 * @param effect what is known of the workflow now
 * @param notice what is still to be published
 */
public record Completion(String outcome, Effect effect, Optional<Notice> notice) {}
