package dev.dagdrop.functions.reconcile;

import java.util.Set;

/** The subscribers to the notices. */
@FunctionalInterface
public interface Subscribers {
    /**
     * The endpoints of all subscriptions, also of those that have still to be confirmed.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException when the topic does not answer
     */
    Set<String> endpoints();
}
