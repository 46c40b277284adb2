package dev.dagdrop.registration;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.registration.event.EventOrigin;
import java.util.Optional;

/**
 * The bucket and account whose events are processed.
 *
 * @param bucket the only bucket
 * @param account the only account, where it is known
 */
public record EventSource(String bucket, Optional<String> account) {
    /** Why an event is ignored; empty for one to process. Called before anything is read or written for it. */
    public Optional<String> refusal(String eventBucket, EventOrigin origin) {
        if (!eventBucket.equals(bucket)) {
            return Optional.of("the object lies in another bucket than " + bucket);
        }
        return account.flatMap(own -> origin.account()
                .filter(other -> !other.equals(own))
                .map(other -> "the event is of account " + Visible.quote(other) + ", not of " + own));
    }
}
