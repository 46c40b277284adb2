package dev.dagdrop.functions.reconcile;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.Subscription;

/**
 * The subscriptions of one topic.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html">ListSubscriptionsByTopic</a>
 */
record SnsSubscribers(Supplier<SnsClient> sns, String topicArn) implements Subscribers {
    @Override
    public Set<String> endpoints() {
        return sns
                .get()
                .listSubscriptionsByTopicPaginator(request -> request.topicArn(topicArn))
                .subscriptions()
                .stream()
                .map(Subscription::endpoint)
                .collect(Collectors.toUnmodifiableSet());
    }
}
