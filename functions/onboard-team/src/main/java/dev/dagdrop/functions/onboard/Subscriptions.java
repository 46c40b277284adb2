package dev.dagdrop.functions.onboard;

import dev.dagdrop.profile.model.Subscriber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who gets the notices of a team. */
interface Subscriptions {
    /**
     * Has these and no others of ours get the notices of a team. Doing it twice is doing it once.
     *
     * @param wanted who is to get them
     * @param earlier who was subscribed before
     * @param deadline when this invocation is stopped
     * @throws software.amazon.awssdk.core.exception.SdkException when the topic does not answer; do it again
     */
    Alignment align(String team, Collection<Subscriber> wanted, Collection<Address> earlier, Instant deadline);

    /** What came of it. */
    sealed interface Alignment {
        /**
         * It is done.
         *
         * @param remarks who could not be subscribed, and why, one sentence each
         */
        record Done(List<String> remarks) implements Alignment {}

        /** Another invocation changes subscriptions just now; do it again. */
        record Busy() implements Alignment {}
    }

    /** Where notices go. */
    record Address(String protocol, String endpoint) {
        static Address of(Subscriber subscriber) {
            return new Address(subscriber.protocol(), subscriber.endpoint());
        }

        /** As {@link #text} wrote it. */
        static Address of(String text) {
            int blank = text.indexOf(' ');
            return new Address(text.substring(0, blank), text.substring(blank + 1));
        }

        /** Protocol, blank, endpoint; no protocol has a blank. */
        String text() {
            return protocol + " " + endpoint;
        }
    }
}
