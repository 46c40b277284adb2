package dev.dagdrop.registration.explorer;

import java.util.List;

/** What a worker does next. */
sealed interface Next {
    /**
     * It calls.
     *
     * @param seen what it looked at on the way there: its clock
     */
    record Calls(List<Seen> seen, Call call) implements Next {}

    /**
     * Its run is over.
     *
     * @param ended false when the hint is to be delivered again
     */
    record Over(boolean ended, String outcome) implements Next {}
}
