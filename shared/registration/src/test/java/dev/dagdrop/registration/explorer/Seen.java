package dev.dagdrop.registration.explorer;

import java.time.Instant;

/** One thing that a worker learned from outside itself; what it does next follows from these alone. */
sealed interface Seen {
    /** What it was started with. */
    record Started(String key, String owner, Instant deadline) implements Seen {}

    /** What its clock said. */
    record Time(Instant now) implements Seen {}

    /** What a call gave. */
    record Answer(Object value) implements Seen {}

    /** A call threw an exception. */
    record Failure(String message) implements Seen {}
}
