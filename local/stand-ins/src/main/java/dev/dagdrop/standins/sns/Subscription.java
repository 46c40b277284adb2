package dev.dagdrop.standins.sns;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One subscription. It needs no confirmation: there is no mail with a link. */
record Subscription(String arn, String topicArn, String protocol, String endpoint, Map<String, String> attributes) {

    private static final String FILTER_POLICY = "FilterPolicy";
    private static final String SCOPE = "FilterPolicyScope";

    private static final Set<String> PROTOCOLS =
            Set.of("http", "https", "email", "email-json", "sms", "sqs", "application", "lambda", "firehose");

    private static final Set<String> SETTABLE = Set.of(
            FILTER_POLICY, SCOPE, "RawMessageDelivery", "RedrivePolicy", "DeliveryPolicy", "SubscriptionRoleArn");

    Subscription {
        attributes = Map.copyOf(attributes);
        if (!PROTOCOLS.contains(protocol)) {
            throw SnsError.invalidParameter("Does not support this protocol string: " + protocol);
        }
        for (String name : attributes.keySet()) {
            if (!SETTABLE.contains(name)) {
                throw SnsError.invalidParameter("AttributeName");
            }
        }
        if (attributes.getOrDefault(SCOPE, "MessageAttributes").equals("MessageBody")) {
            throw SnsError.invalidParameter("FilterPolicyScope: the stand-in filters on MessageAttributes only");
        }
        FilterPolicy.read(attributes.getOrDefault(FILTER_POLICY, ""));
    }

    Subscription with(String attribute, String value) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.put(attribute, value);
        return new Subscription(arn, topicArn, protocol, endpoint, changed);
    }

    /** Whether it counts against the topic's quota of policies; {@code {}} is how a policy is taken away. */
    boolean filters() {
        return !FilterPolicy.read(attributes.getOrDefault(FILTER_POLICY, "")).equals(FilterPolicy.EVERYTHING);
    }

    Optional<SnsDelivery> deliver(Map<String, String> bodies, Map<String, MessageAttribute> messageAttributes) {
        FilterPolicy policy = FilterPolicy.read(attributes.getOrDefault(FILTER_POLICY, ""));
        return policy.accepts(messageAttributes)
                ? Optional.of(new SnsDelivery(arn, protocol, endpoint, PublishedMessage.body(bodies, protocol)))
                : Optional.empty();
    }

    /** Everything GetSubscriptionAttributes shows. */
    Map<String, String> shown(String owner) {
        Map<String, String> shown = new LinkedHashMap<>(attributes);
        shown.put("SubscriptionArn", arn);
        shown.put("TopicArn", topicArn);
        shown.put("Protocol", protocol);
        shown.put("Endpoint", endpoint);
        shown.put("Owner", owner);
        shown.put("ConfirmationWasAuthenticated", "true");
        shown.put("PendingConfirmation", "false");
        shown.putIfAbsent("RawMessageDelivery", "false");
        return shown;
    }
}
