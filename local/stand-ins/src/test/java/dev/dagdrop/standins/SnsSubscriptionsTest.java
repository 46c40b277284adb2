package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.standins.sns.SnsDelivery;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.Subscription;

class SnsSubscriptionsTest {

    private static final String ADDRESS = "ops@example.com";

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
    void deliversToThoseWhoseFilterPolicyMatches() {
        String failures = subscribe(Map.of("FilterPolicy", "{\"outcome\": [\"failed\", \"rejected\"]}"));
        String everything = sns.subscribe(request ->
                        request.topicArn(topic).protocol("sqs").endpoint("arn:aws:sqs:us-east-1:000000000000:all"))
                .subscriptionArn();

        publishOutcome("created");
        publishOutcome("failed");

        assertThat(standIn.published().get(0).deliveries())
                .extracting(SnsDelivery::subscriptionArn)
                .containsExactly(everything);
        assertThat(standIn.published().get(1).deliveries())
                .containsExactlyInAnyOrder(
                        new SnsDelivery(failures, "email", ADDRESS, "text for people"),
                        new SnsDelivery(everything, "sqs", "arn:aws:sqs:us-east-1:000000000000:all", "{}"));
    }

    @Test
    void changesAndEndsASubscription() {
        String subscription = subscribe(Map.of());
        sns.setSubscriptionAttributes(request -> request.subscriptionArn(subscription)
                .attributeName("FilterPolicy")
                .attributeValue("{\"outcome\": [\"failed\"]}"));
        assertThat(sns.getSubscriptionAttributes(request -> request.subscriptionArn(subscription))
                        .attributes())
                .containsEntry("FilterPolicy", "{\"outcome\": [\"failed\"]}")
                .containsEntry("Protocol", "email")
                .containsEntry("PendingConfirmation", "false");

        publishOutcome("created");
        assertThat(standIn.published().getLast().deliveries()).isEmpty();

        sns.unsubscribe(request -> request.subscriptionArn(subscription));
        publishOutcome("failed");
        assertThat(standIn.published().getLast().deliveries()).isEmpty();
        assertThat(sns.listSubscriptionsByTopic(request -> request.topicArn(topic))
                        .subscriptions())
                .isEmpty();
        assertThatThrownBy(() -> sns.getSubscriptionAttributes(request -> request.subscriptionArn(subscription)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void listsSubscriptionsPageByPage() {
        for (int i = 0; i < 101; i++) {
            int number = i;
            sns.subscribe(
                    request -> request.topicArn(topic).protocol("email").endpoint("ops" + number + "@example.com"));
        }

        assertThat(sns.listSubscriptionsByTopic(request -> request.topicArn(topic))
                        .subscriptions())
                .hasSize(100);
        assertThat(sns.listSubscriptionsByTopicPaginator(request -> request.topicArn(topic))
                        .subscriptions())
                .extracting(Subscription::endpoint)
                .doesNotHaveDuplicates()
                .hasSize(101);
    }

    @Test
    void subscribesTheSameEndpointOnce() {
        assertThat(subscribe(Map.of())).isEqualTo(subscribe(Map.of()));
        assertThatThrownBy(() -> subscribe(Map.of("FilterPolicy", "{\"outcome\": [\"failed\"]}")))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("different attributes");
    }

    @Test
    void refusesProtocolsAndAttributesItDoesNotKnow() {
        assertThatThrownBy(() -> sns.subscribe(
                        request -> request.topicArn(topic).protocol("pigeon").endpoint("roof")))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("pigeon");
        assertThatThrownBy(() -> subscribe(Map.of("Colour", "blue")))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("AttributeName");
        assertThatThrownBy(() -> subscribe(Map.of("FilterPolicyScope", "MessageBody")))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("MessageAttributes only");
    }

    private void publishOutcome(String outcome) {
        sns.publish(request -> request.topicArn(topic)
                .messageStructure("json")
                .message("{\"default\": \"{}\", \"email\": \"text for people\"}")
                .messageAttributes(Map.of("outcome", text(outcome))));
    }

    private String subscribe(Map<String, String> attributes) {
        return sns.subscribe(request -> request.topicArn(topic)
                        .protocol("email")
                        .endpoint(ADDRESS)
                        .attributes(attributes)
                        .returnSubscriptionArn(true))
                .subscriptionArn();
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder()
                .dataType("String")
                .stringValue(value)
                .build();
    }
}
