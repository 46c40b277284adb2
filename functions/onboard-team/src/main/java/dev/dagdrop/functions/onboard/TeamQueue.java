package dev.dagdrop.registration.onboard;

import java.time.Duration;

/** The queue that invokes onboarding: for what is still to be done about a team. */
public interface TeamQueue {
    /** Makes sure that the order is taken up, not before the delay is over; throws where that is not sure. */
    void send(RedriveOrder order, Duration delay);
}
