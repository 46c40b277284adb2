package dev.dagdrop.registration.telemetry;

import dev.dagdrop.registration.event.EventOrigin;
import dev.dagdrop.registration.outcome.KeyResult;
import java.util.Optional;

/**
 * The result of one event, with its times.
 *
 * @param origin what the event said of itself
 * @param failure the failure, where one was thrown
 * @param times how long it took
 */
public record ProcessedEvent(KeyResult result, EventOrigin origin, Optional<Throwable> failure, RunTimes times) {
    /** Whether the event has to be delivered again. */
    public boolean isRetried() {
        return result.outcome().isRetried();
    }
}
