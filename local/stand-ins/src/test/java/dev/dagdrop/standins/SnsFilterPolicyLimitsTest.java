package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.FilterPolicyLimitExceededException;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;

class SnsFilterPolicyLimitsTest {

    private static final int PER_TOPIC = 200;
    private static final String POLICY = "{\"team\": [\"orders\"]}";

    private SnsStandIn standIn;
    private SnsClient sns;
    private String topic;

    @BeforeEach
    void start() {
        standIn = SnsStandIn.start();
        sns = StandInClients.sns(standIn.endpoint());
        topic = sns.createTopic(request -> request.name("notices")).topicArn();
    }

    @AfterEach
    void stop() {
        sns.close();
        standIn.close();
    }

    @Test
    void refusesThePolicyAfterTheTwoHundredthOfATopic() {
        String last = fillTheTopic();

        assertThatThrownBy(() -> subscribe(topic, "more", Map.of("FilterPolicy", POLICY)))
                .isInstanceOfSatisfying(FilterPolicyLimitExceededException.class, e -> {
                    assertThat(e.statusCode()).isEqualTo(403);
                    assertThat(e.awsErrorDetails().errorCode()).isEqualTo("FilterPolicyLimitExceeded");
                });
        String unfiltered = subscribe(topic, "unfiltered", Map.of());
        assertThatThrownBy(() -> setPolicy(unfiltered, POLICY)).isInstanceOf(FilterPolicyLimitExceededException.class);

        setPolicy(last, "{\"team\": [\"sales\"]}");
        assertThat(subscribe(topic, "orders" + (PER_TOPIC - 1), Map.of("FilterPolicy", "{\"team\": [\"sales\"]}")))
                .as("a subscription that exists")
                .isEqualTo(last);
        String other = sns.createTopic(request -> request.name("other")).topicArn();
        assertThat(subscribe(other, "more", Map.of("FilterPolicy", POLICY))).isNotEmpty();
    }

    @Test
    void hasRoomAgainOnceAPolicyOrASubscriptionIsGone() {
        String last = fillTheTopic();

        setPolicy(last, "{}");
        String more = subscribe(topic, "more", Map.of("FilterPolicy", POLICY));
        sns.unsubscribe(request -> request.subscriptionArn(more));
        setPolicy(last, POLICY);

        assertThatThrownBy(() -> subscribe(topic, "more", Map.of("FilterPolicy", POLICY)))
                .isInstanceOf(FilterPolicyLimitExceededException.class);
    }

    @Test
    void refusesAPolicyOfMoreThan150Combinations() {
        String subscription = subscribe(topic, "ops", Map.of("FilterPolicy", policy(150)));

        assertThatThrownBy(() -> setPolicy(subscription, policy(151)))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("FilterPolicy: Filter policy is too complex");
        assertThatThrownBy(() -> subscribe(topic, "more", Map.of("FilterPolicy", policy(50, 4))))
                .as("the numbers of values are multiplied")
                .isInstanceOf(InvalidParameterException.class);
        setPolicy(subscription, policy(50, 3));
    }

    @Test
    void refusesAPolicyOfMoreThanFiveKeys() {
        String subscription = subscribe(topic, "ops", Map.of("FilterPolicy", policy(1, 1, 1, 1, 1)));

        assertThatThrownBy(() -> setPolicy(subscription, policy(1, 1, 1, 1, 1, 1)))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("5 keys");
    }

    /** The last subscription. */
    private String fillTheTopic() {
        String last = "";
        for (int i = 0; i < PER_TOPIC; i++) {
            last = subscribe(topic, "orders" + i, Map.of("FilterPolicy", POLICY));
        }
        return last;
    }

    /** A policy with so many values under each of its keys. */
    private static String policy(int... values) {
        return IntStream.range(0, values.length)
                .mapToObj(key -> "\"key" + key + "\": ["
                        + IntStream.range(0, values[key])
                                .mapToObj(value -> "\"v" + value + "\"")
                                .collect(Collectors.joining(","))
                        + "]")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void setPolicy(String subscription, String policy) {
        sns.setSubscriptionAttributes(request -> request.subscriptionArn(subscription)
                .attributeName("FilterPolicy")
                .attributeValue(policy));
    }

    private String subscribe(String topicArn, String name, Map<String, String> attributes) {
        return sns.subscribe(request -> request.topicArn(topicArn)
                        .protocol("email")
                        .endpoint(name + "@example.com")
                        .attributes(attributes)
                        .returnSubscriptionArn(true))
                .subscriptionArn();
    }
}
