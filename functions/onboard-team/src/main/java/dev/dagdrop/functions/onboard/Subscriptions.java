package dev.dagdrop.registration.onboard;

import dev.dagdrop.profile.model.Subscriber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who hears of a team. */
public interface Subscriptions {
    /**
     * Has these and no others of ours hear of the team. Doing it twice is doing it once.
     *
     * @param wanted who is to hear of it
     * @param earlier who was to, by the profile in force until now
     * @param deadline when this invocation is stopped
     * @return what could not be done, and why, one sentence each
     * @throws software.amazon.awssdk.core.exception.SdkException when the topic does not answer; do it again
     * @throws SubscriptionsBusyException when others were changing subscriptions all the time; do it again
     */
    List<String> align(String team, Collection<Subscriber> wanted, Collection<Subscriber> earlier, Instant deadline);
}
