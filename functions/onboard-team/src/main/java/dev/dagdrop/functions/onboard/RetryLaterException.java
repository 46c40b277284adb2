package dev.dagdrop.functions.onboard;

/** This invocation cannot continue without an error; the message has to come again. */
final class RetryLaterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RetryLaterException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
