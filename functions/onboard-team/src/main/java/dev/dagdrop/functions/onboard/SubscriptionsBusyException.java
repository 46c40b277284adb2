package dev.dagdrop.registration.onboard;

/** Others were changing subscriptions for as long as could be waited; the event is to be delivered again. */
public final class SubscriptionsBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param team whose subscribers could not be seen to */
    public SubscriptionsBusyException(String team) {
        super("the subscribers of team " + team + " wait: other invocations are changing subscriptions");
    }
}
