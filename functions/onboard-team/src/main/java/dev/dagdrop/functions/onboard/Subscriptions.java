package dev.dagdrop.functions.onboard;

import dev.dagdrop.profile.model.Subscriber;
import dev.dagdrop.registration.digest.Digests;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The subscribers to the notices of a team. */
interface Subscriptions {
    /**
     * Makes the subscriptions of a team match its profile; others stay. Idempotent.
     *
     * @param deadline when this invocation is stopped
     * @return what failed, and why, one sentence each
     * @throws RetryLaterException when another invocation changes subscriptions just now
     * @throws software.amazon.awssdk.core.exception.SdkException when the topic does not answer; do it again
     */
    List<String> align(DesiredSubscribers wanted, Instant deadline);

    /**
     * The subscribers that a team's profile names.
     *
     * @param earlier what tells those apart who got them before, as {@link SubscriberAddress#id} gives it
     * @param isNew whether those who have not confirmed yet are asked once more
     */
    record DesiredSubscribers(String team, List<Subscriber> subscribers, Collection<String> earlier, boolean isNew) {
        public DesiredSubscribers {
            subscribers = List.copyOf(subscribers);
            earlier = List.copyOf(earlier);
        }
    }

    /** Publishes notices. */
    record SubscriberAddress(String protocol, String endpoint) {
        private static final int ID_LENGTH = 12;

        static SubscriberAddress of(Subscriber subscriber) {
            return new SubscriberAddress(subscriber.protocol(), subscriber.endpoint());
        }

        /** Identifies it, with a bounded length. */
        String id() {
            return Digests.sha256(protocol, endpoint).substring(0, ID_LENGTH);
        }
    }
}
