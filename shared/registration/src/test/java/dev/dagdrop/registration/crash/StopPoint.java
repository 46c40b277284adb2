package dev.dagdrop.registration.crash;

/**
 * A moment at which a holder can be stopped.
 *
 * @param side whether the call had its effect
 */
record StopPoint(ControllerCall step, CallSide side) {
    /** Where a moment lies beside a call. */
    enum CallSide {
        BEFORE,
        AFTER
    }

    static StopPoint before(ControllerCall step) {
        return new StopPoint(step, CallSide.BEFORE);
    }

    static StopPoint after(ControllerCall step) {
        return new StopPoint(step, CallSide.AFTER);
    }

    @Override
    public String toString() {
        return side == CallSide.BEFORE ? "before " + step : "after " + step;
    }
}
