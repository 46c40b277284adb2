package dev.dagdrop.registration.telemetry;

import dev.dagdrop.registration.event.Origin;
import dev.dagdrop.registration.outcome.Result;
import java.util.Optional;

/**
 * One event's result and how it came about.
 *
 * @param origin what the event said of itself
 * @param failure what stood in the way, where it was thrown
 * @param times how long it took
 */
public record Processed(Result result, Origin origin, Optional<Throwable> failure, RunTimes times) {
    /** Whether the event has to be delivered again. */
    public boolean asksAgain() {
        return result.outcome().asksAgain();
    }
}
