package dev.dagdrop.registration.queue;

import java.time.Duration;
import java.util.Collection;

/** Where hints go: messages that ask for a key to be looked at. */
public interface HintQueue {
    /**
     * Sends one hint for each key; throws where one may not have been taken. Sending one twice does no harm.
     *
     * @param delay how long the hints stay away; 15 minutes where it is longer
     */
    void send(String bucket, Collection<String> keys, Duration delay);
}
