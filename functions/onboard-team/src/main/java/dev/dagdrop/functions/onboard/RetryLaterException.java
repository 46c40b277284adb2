package dev.dagdrop.functions.onboard;

/** Nothing went wrong, but this invocation cannot go on: what asked for the run has to ask again. */
final class RetryLaterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RetryLaterException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
