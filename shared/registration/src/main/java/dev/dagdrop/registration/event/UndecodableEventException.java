package dev.dagdrop.registration.event;

/** A delivery of an unknown shape; the message says what is missing or wrong. */
public final class UndecodableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UndecodableEventException(String message) {
        super(message);
    }

    public UndecodableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
