package dev.dagdrop.registration.crash;

/**
 * A moment at which a holder can be stopped.
 *
 * @param side whether the call had its effect
 */
record Moment(Step step, Side side) {
    /** Where a moment lies beside a call. */
    enum Side {
        BEFORE,
        AFTER
    }

    static Moment before(Step step) {
        return new Moment(step, Side.BEFORE);
    }

    static Moment after(Step step) {
        return new Moment(step, Side.AFTER);
    }

    @Override
    public String toString() {
        return side == Side.BEFORE ? "before " + step : "after " + step;
    }
}
