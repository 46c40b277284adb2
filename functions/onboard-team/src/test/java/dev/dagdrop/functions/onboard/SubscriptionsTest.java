package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.standins.fault.Fault;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Subscribers follow the profile; those that cannot be had keep nothing else from becoming active. */
@ExtendWith(Cloud.Shared.class)
class SubscriptionsTest {
    private static final String KEY = "teams/finance.yaml";
    private static final String PROFILE = "Description: Reports\nNotify: [list@example.com]\n";

    private final Sandbox sandbox;

    SubscriptionsTest(Cloud cloud) {
        sandbox = new Sandbox(cloud);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    private void subscribe(String endpoint, Map<String, String> attributes) {
        sandbox.topics()
                .subscribe(request -> request.topicArn(sandbox.topicArn())
                        .protocol("email")
                        .endpoint(endpoint)
                        .attributes(attributes));
    }

    @Test
    void anAddressBeyondTheTopicsPoliciesIsARemark() {
        sandbox.put("workflows/finance/daily.yaml", "daily: {}");
        for (int i = 0; i < 200; i++) {
            subscribe("other%d@example.com".formatted(i), Map.of("FilterPolicy", "{\"kind\":[\"drift\"]}"));
        }

        assertThat(sandbox.drop(KEY, PROFILE)).isEqualTo("team-onboarded");

        assertThat(sandbox.record("finance").profile()).contains(PROFILE);
        assertThat(sandbox.hints()).containsExactly("workflows/finance/daily.yaml");
        assertThat(sandbox.lastNotice()).contains("Notify: list@example.com could not be subscribed: ");
        assertThat(sandbox.look(KEY)).isEqualTo("team-unchanged");
        assertThat(sandbox.subjects()).hasSize(1);
    }

    @Test
    void anyOtherRefusalOfTheTopicIsARemarkToo() {
        sandbox.sns().faults().next("Subscribe", Fault.refuse(400, "InvalidParameter", "Invalid parameter: Endpoint"));
        assertThat(sandbox.drop(KEY, PROFILE)).isEqualTo("team-onboarded");
        assertThat(sandbox.lastNotice()).contains("list@example.com could not be subscribed: Invalid parameter");

        sandbox.sns().faults().next("ListSubscriptionsByTopic", Fault.accessDenied());
        assertThat(sandbox.drop(KEY, PROFILE + "Tags: {a: b}\n")).isEqualTo("team-changed");
        assertThat(sandbox.lastNotice()).contains("The topic's subscriptions could not be listed");

        sandbox.look(KEY);
        sandbox.sns().faults().next("SetSubscriptionAttributes", Fault.refuse(400, "InvalidParameter", "150 values"));
        assertThat(sandbox.drop("teams/sales.yaml", PROFILE)).isEqualTo("team-onboarded");
        assertThat(sandbox.lastNotice()).contains("list@example.com could not be subscribed: 150 values");

        sandbox.sns().faults().next("Unsubscribe", Fault.accessDenied());
        assertThat(sandbox.drop(KEY, "Description: Reports\n")).isEqualTo("team-changed");
        assertThat(sandbox.lastNotice()).contains("list@example.com could not be unsubscribed");
    }

    @Test
    void aTopicThatDoesNotAnswerIsAskedAgainAfterTheHintsWereSent() {
        sandbox.put("workflows/finance/daily.yaml", "daily: {}");
        sandbox.sns().faults().every(1, "Subscribe", Fault.serverError(503));

        assertThat(sandbox.drop(KEY, PROFILE)).isEqualTo("deferred");
        assertThat(sandbox.record("finance").profile()).contains(PROFILE);
        assertThat(sandbox.hints()).containsExactly("workflows/finance/daily.yaml");

        sandbox.sns().faults().clear();
        assertThat(sandbox.look(KEY)).isEqualTo("team-onboarded");
        assertThat(sandbox.hints()).as("sent before").isEmpty();
        assertThat(sandbox.subscriptions()).containsOnlyKeys("list@example.com");
    }

    @Test
    void whileAnotherInvocationChangesSubscriptionsTheMessageComesAgain() {
        sandbox.item(Map.of(
                "Id", AttributeValue.fromS("topic/subscriptions"),
                "ClaimOwner", AttributeValue.fromS("another"),
                "ClaimedFor", AttributeValue.fromS("sales"),
                "LeaseEnd",
                        AttributeValue.fromN(Long.toString(
                                sandbox.clock().instant().plusSeconds(30).toEpochMilli()))));

        assertThat(sandbox.drop(KEY, PROFILE)).isEqualTo("deferred");
        assertThat(sandbox.record("finance").profile()).contains(PROFILE);
        assertThat(sandbox.subjects()).isEmpty();

        sandbox.clock().advance(Sandbox.INVOCATION);
        assertThat(sandbox.look(KEY)).isEqualTo("team-onboarded");
        assertThat(sandbox.subscriptions()).containsOnlyKeys("list@example.com");
    }

    @Test
    void aRemovalThatWaitsForTheTopicIsAnnouncedOnce() {
        sandbox.drop(KEY, PROFILE);
        sandbox.item(Map.of(
                "Id", AttributeValue.fromS("topic/subscriptions"),
                "ClaimOwner", AttributeValue.fromS("another"),
                "ClaimedFor", AttributeValue.fromS("sales"),
                "LeaseEnd",
                        AttributeValue.fromN(Long.toString(
                                sandbox.clock().instant().plusSeconds(30).toEpochMilli()))));

        assertThat(sandbox.remove(KEY)).isEqualTo("deferred");
        assertThat(sandbox.look(KEY)).isEqualTo("deferred");
        sandbox.clock().advance(Sandbox.INVOCATION);

        assertThat(sandbox.look(KEY)).isEqualTo("team-removed");
        assertThat(sandbox.outcomes()).containsExactly("team-onboarded", "team-removed");
        assertThat(sandbox.subscriptions()).isEmpty();
    }

    @Test
    void anAddressOfSeveralTeamsGetsTheNoticesOfEach() {
        sandbox.drop(KEY, PROFILE);
        sandbox.drop("teams/sales.yaml", PROFILE);
        assertThat(sandbox.subscriptions()).containsEntry("list@example.com", "{\"team\":[\"finance\",\"sales\"]}");

        sandbox.drop(KEY, PROFILE.replace("list@", "new@"));

        assertThat(sandbox.subscriptions())
                .containsOnly(
                        Map.entry("list@example.com", "{\"team\":[\"sales\"]}"),
                        Map.entry("new@example.com", "{\"team\":[\"finance\"]}"));
    }

    @Test
    void aSubscriptionOfSomebodyElseStaysAsItIs() {
        subscribe("list@example.com", Map.of());

        assertThat(sandbox.drop(KEY, PROFILE)).isEqualTo("team-onboarded");
        assertThat(sandbox.lastNotice()).contains("list@example.com has a subscription with another filter policy");

        sandbox.remove(KEY);
        assertThat(sandbox.subscriptions()).containsEntry("list@example.com", "");
    }

    @Test
    void aLostSubscriptionIsRestoredWithoutANotice() {
        sandbox.drop(KEY, PROFILE);
        sandbox.topics()
                .listSubscriptionsByTopic(request -> request.topicArn(sandbox.topicArn()))
                .subscriptions()
                .forEach(lost ->
                        sandbox.topics().unsubscribe(request -> request.subscriptionArn(lost.subscriptionArn())));

        assertThat(sandbox.look(KEY)).isEqualTo("team-unchanged");

        assertThat(sandbox.subscriptions()).containsOnlyKeys("list@example.com");
        assertThat(sandbox.subjects()).hasSize(1);
    }
}
