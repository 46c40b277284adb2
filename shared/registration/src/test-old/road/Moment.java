package dev.dagdrop.registration.road;

/** The moments at which a holder can be stopped, in the order of the road. */
enum Moment {
    BEFORE_CLAIM(Step.CLAIM, Side.BEFORE, "before the claim"),
    AFTER_CLAIM(Step.CLAIM, Side.AFTER, "after the claim"),
    BEFORE_READ(Step.READ, Side.BEFORE, "before the file is read"),
    AFTER_READ(Step.READ, Side.AFTER, "after the file is read"),
    BEFORE_SERVICE(Step.SERVICE, Side.BEFORE, "before the service is called"),
    APPLIED(Step.SERVICE, Side.WITHIN, "after the service did it, before its answer"),
    ANSWERED(Step.SERVICE, Side.AFTER, "after the service's answer"),
    BEFORE_COMPLETE(Step.COMPLETE, Side.BEFORE, "before it is completed"),
    AFTER_COMPLETE(Step.COMPLETE, Side.AFTER, "after it is completed"),
    BEFORE_PUBLISH(Step.PUBLISH, Side.BEFORE, "before the notice is published"),
    AFTER_PUBLISH(Step.PUBLISH, Side.AFTER, "after the notice is published"),
    BEFORE_SENT(Step.SENT, Side.BEFORE, "before the notice is struck off"),
    AFTER_SENT(Step.SENT, Side.AFTER, "after the notice is struck off");

    private final Step step;
    private final Side side;
    private final String text;

    Moment(Step step, Side side, String text) {
        this.step = step;
        this.side = side;
        this.text = text;
    }

    /** Where a moment lies beside a call. */
    enum Side {
        BEFORE,
        /** The call has had its effect; its answer is still to come. */
        WITHIN,
        AFTER
    }

    Step step() {
        return step;
    }

    Side side() {
        return side;
    }

    @Override
    public String toString() {
        return text;
    }
}
