package dev.dagdrop.registration.event;

/** A delivery that is none of the shapes this function is fed; the message says what is missing or strange. */
public final class UndecodableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UndecodableEventException(String message) {
        super(message);
    }

    public UndecodableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
