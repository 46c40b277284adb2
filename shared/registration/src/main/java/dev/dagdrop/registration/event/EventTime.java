package dev.dagdrop.registration.event;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The time of an event, as services write it: {@code 2026-11-22T10:15:30.123Z}. */
public final class EventTime {
    private EventTime() {}

    /** Nothing depends on the time of an event, so one that cannot be read is left out. */
    public static Optional<Instant> of(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
