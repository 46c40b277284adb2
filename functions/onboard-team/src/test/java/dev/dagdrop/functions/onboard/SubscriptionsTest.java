package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.testkit.SharedStandIns;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Subscribers follow the profile; those that cannot be had keep nothing else from becoming active. */
@ExtendWith(SharedStandIns.Parameter.class)
class SubscriptionsTest {
    private static final String KEY = "teams/finance.yaml";
    private static final String PROFILE = "Description: Reports\nNotify: [list@example.com]\n";

    private final OnboardingInstallation installation;

    SubscriptionsTest(SharedStandIns standIns) {
        installation = new OnboardingInstallation(standIns);
    }

    @AfterEach
    void close() {
        installation.close();
    }

    private void subscribe(String endpoint, Map<String, String> attributes) {
        installation
                .topics()
                .subscribe(request -> request.topicArn(installation.topicArn())
                        .protocol("email")
                        .endpoint(endpoint)
                        .attributes(attributes));
    }

    @Test
    void anAddressBeyondTheTopicsPoliciesIsARemark() {
        installation.put("workflows/finance/daily.yaml", "daily: {}");
        for (int i = 0; i < 200; i++) {
            subscribe("other%d@example.com".formatted(i), Map.of("FilterPolicy", "{\"kind\":[\"drift\"]}"));
        }

        assertThat(installation.drop(KEY, PROFILE)).isEqualTo("team-onboarded");

        assertThat(installation.record("finance").profile()).contains(PROFILE);
        assertThat(installation.hints()).containsExactly("workflows/finance/daily.yaml");
        assertThat(installation.lastNotice()).contains("Notify: list@example.com could not be subscribed: ");
        assertThat(installation.look(KEY)).isEqualTo("team-unchanged");
        assertThat(installation.subjects()).hasSize(1);
    }

    @Test
    void anyOtherRefusalOfTheTopicIsARemarkToo() {
        installation
                .sns()
                .faults()
                .next("Subscribe", InjectedFault.refuse(400, "InvalidParameter", "Invalid parameter: Endpoint"));
        assertThat(installation.drop(KEY, PROFILE)).isEqualTo("team-onboarded");
        assertThat(installation.lastNotice()).contains("list@example.com could not be subscribed: Invalid parameter");

        installation.sns().faults().next("ListSubscriptionsByTopic", InjectedFault.accessDenied());
        assertThat(installation.drop(KEY, PROFILE + "Tags: {a: b}\n")).isEqualTo("team-changed");
        assertThat(installation.lastNotice()).contains("The topic's subscriptions could not be listed");

        installation.look(KEY);
        installation
                .sns()
                .faults()
                .next("SetSubscriptionAttributes", InjectedFault.refuse(400, "InvalidParameter", "150 values"));
        assertThat(installation.drop("teams/sales.yaml", PROFILE)).isEqualTo("team-onboarded");
        assertThat(installation.lastNotice()).contains("list@example.com could not be subscribed: 150 values");

        installation.sns().faults().next("Unsubscribe", InjectedFault.accessDenied());
        assertThat(installation.drop(KEY, "Description: Reports\n")).isEqualTo("team-changed");
        assertThat(installation.lastNotice()).contains("list@example.com could not be unsubscribed");
    }

    @Test
    void aTopicThatDoesNotAnswerIsAskedAgainAfterTheHintsWereSent() {
        installation.put("workflows/finance/daily.yaml", "daily: {}");
        installation.sns().faults().every(1, "Subscribe", InjectedFault.serverError(503));

        assertThat(installation.drop(KEY, PROFILE)).isEqualTo("deferred");
        assertThat(installation.record("finance").profile()).contains(PROFILE);
        assertThat(installation.hints()).containsExactly("workflows/finance/daily.yaml");

        installation.sns().faults().clear();
        assertThat(installation.look(KEY)).isEqualTo("team-onboarded");
        assertThat(installation.hints()).as("sent before").isEmpty();
        assertThat(installation.subscriptions()).containsOnlyKeys("list@example.com");
    }

    @Test
    void whileAnotherInvocationChangesSubscriptionsTheMessageComesAgain() {
        installation.item(Map.of(
                "Id", AttributeValue.fromS("topic/subscriptions"),
                "ClaimOwner", AttributeValue.fromS("another"),
                "ClaimedFor", AttributeValue.fromS("sales"),
                "LeaseEnd",
                        AttributeValue.fromN(Long.toString(
                                installation.clock().instant().plusSeconds(30).toEpochMilli()))));

        assertThat(installation.drop(KEY, PROFILE)).isEqualTo("deferred");
        assertThat(installation.record("finance").profile()).contains(PROFILE);
        assertThat(installation.subjects()).isEmpty();

        installation.clock().advance(OnboardingInstallation.INVOCATION);
        assertThat(installation.look(KEY)).isEqualTo("team-onboarded");
        assertThat(installation.subscriptions()).containsOnlyKeys("list@example.com");
    }

    @Test
    void aRemovalThatWaitsForTheTopicIsAnnouncedOnce() {
        installation.drop(KEY, PROFILE);
        installation.item(Map.of(
                "Id", AttributeValue.fromS("topic/subscriptions"),
                "ClaimOwner", AttributeValue.fromS("another"),
                "ClaimedFor", AttributeValue.fromS("sales"),
                "LeaseEnd",
                        AttributeValue.fromN(Long.toString(
                                installation.clock().instant().plusSeconds(30).toEpochMilli()))));

        assertThat(installation.remove(KEY)).isEqualTo("deferred");
        assertThat(installation.look(KEY)).isEqualTo("deferred");
        installation.clock().advance(OnboardingInstallation.INVOCATION);

        assertThat(installation.look(KEY)).isEqualTo("team-removed");
        assertThat(installation.outcomes()).containsExactly("team-onboarded", "team-removed");
        assertThat(installation.subscriptions()).isEmpty();
    }

    @Test
    void anAddressOfSeveralTeamsGetsTheNoticesOfEach() {
        installation.drop(KEY, PROFILE);
        installation.drop("teams/sales.yaml", PROFILE);
        assertThat(installation.subscriptions())
                .containsEntry("list@example.com", "{\"team\":[\"finance\",\"sales\"]}");

        installation.drop(KEY, PROFILE.replace("list@", "new@"));

        assertThat(installation.subscriptions())
                .containsOnly(
                        Map.entry("list@example.com", "{\"team\":[\"sales\"]}"),
                        Map.entry("new@example.com", "{\"team\":[\"finance\"]}"));
    }

    @Test
    void aSubscriptionOfSomebodyElseStaysAsItIs() {
        subscribe("list@example.com", Map.of());

        assertThat(installation.drop(KEY, PROFILE)).isEqualTo("team-onboarded");
        assertThat(installation.lastNotice())
                .contains("list@example.com has a subscription with another filter policy");

        installation.remove(KEY);
        assertThat(installation.subscriptions()).containsEntry("list@example.com", "");
    }

    @Test
    void aLostSubscriptionIsRestoredWithoutANotice() {
        installation.drop(KEY, PROFILE);
        installation
                .topics()
                .listSubscriptionsByTopic(request -> request.topicArn(installation.topicArn()))
                .subscriptions()
                .forEach(lost ->
                        installation.topics().unsubscribe(request -> request.subscriptionArn(lost.subscriptionArn())));

        assertThat(installation.look(KEY)).isEqualTo("team-unchanged");

        assertThat(installation.subscriptions()).containsOnlyKeys("list@example.com");
        assertThat(installation.subjects()).hasSize(1);
    }
}
