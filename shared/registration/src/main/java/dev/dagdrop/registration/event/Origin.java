package dev.dagdrop.registration.event;

import java.time.Instant;
import java.util.Optional;

/** What an event says of itself. */
public record Origin(
        Optional<Instant> at,
        Optional<String> account,
        Optional<String> eventName,
        Optional<String> versionId,
        Optional<String> sequencer,
        Optional<String> principal) {
    /** Of an event that says nothing. */
    public static Origin unknown() {
        return new Origin(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
