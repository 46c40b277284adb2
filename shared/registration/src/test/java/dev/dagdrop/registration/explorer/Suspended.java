package dev.dagdrop.registration.explorer;

/** Stops a worker at a call whose answer it has not seen yet; an error, so that the controller does not catch it. */
final class Suspended extends Error {
    private static final long serialVersionUID = 1L;

    private final transient PortCall call;

    Suspended(PortCall call) {
        super("suspended", null, false, false);
        this.call = call;
    }

    PortCall call() {
        return call;
    }
}
