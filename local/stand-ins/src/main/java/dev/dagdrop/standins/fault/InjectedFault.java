package dev.dagdrop.standins.fault;

/** One thing that goes wrong with one call. */
public sealed interface InjectedFault {

    /** The call is answered with an error and has no effect. */
    sealed interface ErrorAnswer extends InjectedFault {}

    /** Too many requests; the answer says how many seconds to wait. */
    record Throttle(int retryAfterSeconds) implements ErrorAnswer {}

    /** The service failed: a 5xx status. */
    record ServerError(int status) implements ErrorAnswer {
        /** @throws IllegalArgumentException when the status is not 500 to 599 */
        public ServerError {
            requireServerError(status);
        }
    }

    /** The caller may not do this. */
    record AccessDenied() implements ErrorAnswer {}

    /**
     * The error the service would name itself, for those that have no fault of their own here.
     *
     * @param status the HTTP status
     * @param code the error's code as the service's API reference has it: {@code InvalidObjectState}
     * @param message the text of the error
     */
    record Refuse(int status, String code, String message) implements ErrorAnswer {
        /** @throws IllegalArgumentException when the status is not 400 to 599 */
        public Refuse {
            if (status < 400 || status > 599) {
                throw new IllegalArgumentException("An error has a status from 400 to 599, not " + status);
            }
        }
    }

    /** The step happens, then the connection breaks before the call has any effect. */
    record DropBefore(Runnable step) implements InjectedFault {}

    /** The call takes effect, the step happens, then the connection breaks: the caller never sees the answer. */
    record DropAfter(Runnable step) implements InjectedFault {}

    /** The call takes effect, yet it is answered with a 5xx status. */
    record FailAfter(int status) implements InjectedFault {
        /** @throws IllegalArgumentException when the status is not 500 to 599 */
        public FailAfter {
            requireServerError(status);
        }
    }

    /**
     * Something else happens first, such as a second delivery or an update by another hand; then the call is carried out. What the step
     * throws breaks the connection.
     */
    record Meanwhile(Runnable step) implements InjectedFault {}

    /** The call takes effect, then something else happens before it is answered. What the step throws breaks the connection. */
    record Afterwards(Runnable step) implements InjectedFault {}

    /** Too many requests; try again in so many seconds. */
    static InjectedFault throttle(int retryAfterSeconds) {
        return new Throttle(retryAfterSeconds);
    }

    /** A 5xx answer. */
    static InjectedFault serverError(int status) {
        return new ServerError(status);
    }

    /** The caller may not do this. */
    static InjectedFault accessDenied() {
        return new AccessDenied();
    }

    /** This error, as in {@code refuse(403, "InvalidObjectState", "The object is archived")}. */
    static InjectedFault refuse(int status, String code, String message) {
        return new Refuse(status, code, message);
    }

    /** The connection breaks before the call has any effect. */
    static InjectedFault dropBefore() {
        return dropBefore(() -> {});
    }

    /** The step happens, such as the caller's end; then the connection breaks before the call has any effect. */
    static InjectedFault dropBefore(Runnable step) {
        return new DropBefore(step);
    }

    /** The call takes effect, then the connection breaks. */
    static InjectedFault dropAfter() {
        return dropAfter(() -> {});
    }

    /** The call takes effect, the step happens, such as the caller's end; then the connection breaks. */
    static InjectedFault dropAfter(Runnable step) {
        return new DropAfter(step);
    }

    /** The call takes effect, yet it is answered with a 5xx status. */
    static InjectedFault failAfter(int status) {
        return new FailAfter(status);
    }

    /** The step happens first, then the call is carried out. */
    static InjectedFault meanwhile(Runnable step) {
        return new Meanwhile(step);
    }

    /** The call is carried out, then the step happens, then the answer is sent. */
    static InjectedFault afterwards(Runnable step) {
        return new Afterwards(step);
    }

    private static void requireServerError(int status) {
        if (status < 500 || status > 599) {
            throw new IllegalArgumentException("A server error has a status from 500 to 599, not " + status);
        }
    }
}
