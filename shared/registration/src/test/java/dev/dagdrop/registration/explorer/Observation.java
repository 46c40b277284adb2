package dev.dagdrop.registration.explorer;

import java.time.Instant;

/** One thing that a worker learned from outside itself; what it does next follows from these alone. */
sealed interface Observation {
    /** What it was started with. */
    record Started(String key, String owner, Instant deadline) implements Observation {}

    /** What its clock said. */
    record Time(Instant now) implements Observation {}

    /** What a call gave. */
    record CallAnswer(Object value) implements Observation {}

    /** A call threw an exception. */
    record Failure(String message) implements Observation {}
}
