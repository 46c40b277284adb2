package dev.dagdrop.standins.sns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/** Every topic, subscription and message. */
final class Topics {

    /** docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html */
    private static final int MAX_FILTER_POLICIES = 200;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    private static final Pattern ARN = Pattern.compile("arn:[a-z-]+:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]{1,256}");

    private final String arnPrefix;
    private final Map<String, Map<String, String>> topics = new TreeMap<>();
    private final Map<String, Subscription> subscriptions = new TreeMap<>();
    private final List<PublishedMessage> messages = new ArrayList<>();

    Topics(String arnPrefix) {
        this.arnPrefix = arnPrefix;
    }

    /** The topic's ARN; one that exists is left as it is. */
    synchronized String create(String name, Map<String, String> attributes) {
        if (!NAME.matcher(name).matches()) {
            throw SnsError.invalidParameter("Topic Name");
        }
        String arn = arnPrefix + name;
        topics.putIfAbsent(arn, new LinkedHashMap<>(attributes));
        return arn;
    }

    synchronized List<String> arns() {
        return List.copyOf(topics.keySet());
    }

    synchronized void delete(String topicArn) {
        topics.remove(topicArn);
        subscriptions.values().removeIf(subscription -> subscription.topicArn().equals(topicArn));
    }

    synchronized Map<String, String> attributes(String topicArn) {
        Map<String, String> shown = new LinkedHashMap<>(existing(topicArn));
        shown.put("TopicArn", topicArn);
        shown.putIfAbsent("DisplayName", "");
        shown.put(
                "SubscriptionsConfirmed", String.valueOf(subscriptions(topicArn).size()));
        shown.put("SubscriptionsPending", "0");
        shown.put("SubscriptionsDeleted", "0");
        return shown;
    }

    /** A subscription of the same topic, protocol and endpoint is the same subscription. */
    synchronized Subscription subscribe(
            String topicArn, String protocol, String endpoint, Map<String, String> attributes) {
        existing(topicArn);
        Optional<Subscription> same = subscriptions(topicArn).stream()
                .filter(other ->
                        other.protocol().equals(protocol) && other.endpoint().equals(endpoint))
                .findFirst();
        if (same.isPresent() && !same.get().attributes().equals(attributes)) {
            throw SnsError.invalidParameter("Attributes Reason: Subscription already exists with different attributes");
        }
        return same.orElseGet(() -> {
            String arn = topicArn + ":" + UUID.randomUUID();
            Subscription created = new Subscription(arn, topicArn, protocol, endpoint, attributes);
            put(created);
            return created;
        });
    }

    /** Forgets a subscription; one that does not exist is no error. */
    synchronized void unsubscribe(String arn) {
        subscriptions.remove(arn);
    }

    synchronized Subscription subscription(String arn) {
        return Optional.ofNullable(subscriptions.get(arn)).orElseThrow(() -> SnsError.notFound("Subscription"));
    }

    synchronized void set(String subscriptionArn, String attribute, String value) {
        put(subscription(subscriptionArn).with(attribute, value));
    }

    private void put(Subscription subscription) {
        if (subscription.filters()) {
            long others = subscriptions(subscription.topicArn()).stream()
                    .filter(other -> !other.arn().equals(subscription.arn()) && other.filters())
                    .count();
            if (others >= MAX_FILTER_POLICIES) {
                throw SnsError.tooManyPolicies(MAX_FILTER_POLICIES);
            }
        }
        subscriptions.put(subscription.arn(), subscription);
    }

    /** In the order of their ARNs. */
    synchronized List<Subscription> subscriptionsOf(String topicArn) {
        existing(topicArn);
        return subscriptions(topicArn);
    }

    synchronized PublishedMessage publish(
            String topicArn,
            Optional<String> subject,
            Map<String, String> bodies,
            Map<String, MessageAttribute> attributes) {
        existing(topicArn);
        List<SnsDelivery> deliveries = subscriptions(topicArn).stream()
                .flatMap(subscription -> subscription.deliver(bodies, attributes).stream())
                .toList();
        PublishedMessage message = new PublishedMessage(
                UUID.randomUUID().toString(), topicArn, subject, bodies, attributes, Instant.now(), deliveries);
        messages.add(message);
        return message;
    }

    synchronized List<PublishedMessage> published() {
        return List.copyOf(messages);
    }

    private List<Subscription> subscriptions(String topicArn) {
        return subscriptions.values().stream()
                .filter(subscription -> subscription.topicArn().equals(topicArn))
                .toList();
    }

    private Map<String, String> existing(String topicArn) {
        if (!ARN.matcher(topicArn).matches()) {
            throw SnsError.invalidParameter("TopicArn");
        }
        return Optional.ofNullable(topics.get(topicArn)).orElseThrow(() -> SnsError.notFound("Topic"));
    }
}
