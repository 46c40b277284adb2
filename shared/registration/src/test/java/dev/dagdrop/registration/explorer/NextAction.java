package dev.dagdrop.registration.explorer;

import java.util.List;

/** What a worker does next. */
sealed interface NextAction {
    /**
     * It calls.
     *
     * @param seen what it looked at on the way there: its clock
     */
    record Calls(List<Observation> seen, PortCall call) implements NextAction {}

    /**
     * Its run is over.
     *
     * @param ended false when the hint is to be delivered again
     */
    record RunEnded(boolean ended, String outcome) implements NextAction {}
}
