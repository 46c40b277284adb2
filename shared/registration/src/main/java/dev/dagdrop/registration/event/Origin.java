package dev.dagdrop.registration.event;

import java.time.Instant;
import java.util.Optional;

/**
 * What an event says of itself, as far as it does.
 *
 * @param at when it happened
 * @param account the account it happened in; only EventBridge tells
 */
public record Origin(Optional<Instant> at, Optional<String> account) {
    /** Of an event that says nothing. */
    public static Origin unknown() {
        return new Origin(Optional.empty(), Optional.empty());
    }
}
