package dev.dagdrop.registration.road;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.profile.model.Permitted;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.object.S3ObjectReader;
import dev.dagdrop.registration.onboard.Installation;
import dev.dagdrop.registration.onboard.Onboarding;
import dev.dagdrop.registration.onboard.RedriveOrder;
import dev.dagdrop.registration.onboard.SnsSubscriptions;
import dev.dagdrop.registration.onboard.SubscriptionsInTurn;
import dev.dagdrop.registration.onboard.TeamOutcome;
import dev.dagdrop.registration.onboard.TeamRedrive;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.store.DynamoDbRegistrations;
import dev.dagdrop.registration.team.DynamoDbTeamProfiles;
import dev.dagdrop.registration.team.DynamoDbTeamStore;
import dev.dagdrop.registration.team.DynamoDbTopicLock;
import dev.dagdrop.registration.team.UnknownTeam;
import dev.dagdrop.registration.upload.Upload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.sns.model.Subscription;

/** A road with a team's onboarding beside it; orders to look a team through wait here until a test has them carried out. */
final class OnboardingRoad implements AutoCloseable {
    static final String PROFILE_KEY = "teams/finance.yaml";

    private final Road road;
    private final List<RedriveOrder> orders = new ArrayList<>();
    private final List<Upload> sentAgain = new ArrayList<>();
    private final Onboarding onboarding;
    private final TeamRedrive redrive;

    OnboardingRoad(Cloud cloud) {
        this(cloud, UnknownTeam.REFUSE);
    }

    OnboardingRoad(Cloud cloud, UnknownTeam unknownTeam) {
        road = new Road(cloud, Setup.STANDARD.withNotices(NoticeLevel.ALL), unknownTeam);
        onboarding = new Onboarding(
                new Installation(
                        road.bucket(), "teams/", "workflows/", new Permitted("dagdrop/", Optional.of("123456789012"))),
                new DynamoDbTeamStore(road.clients().dynamoDb(), road.table(), road.clock()),
                new S3ObjectReader(road.clients().s3(), Optional.empty()),
                new SubscriptionsInTurn(
                        new SnsSubscriptions(road.clients().sns(), road.topicArn()),
                        new DynamoDbTopicLock(road.clients().dynamoDb(), road.table(), road.clock()),
                        road.clock(),
                        road.clock()::advance),
                new SnsNotices(road.clients().sns(), road.topicArn()),
                (order, delay) -> {
                    road.clock().advance(delay);
                    orders.add(order);
                },
                road.clock());
        redrive = new TeamRedrive(
                road.bucket(),
                new WorkflowNaming("workflows/"),
                new DynamoDbRegistrations(road.clients().dynamoDb(), road.table()),
                new DynamoDbTeamProfiles(road.clients().dynamoDb(), road.table()),
                unknownTeam,
                new SettingsResolver(road.role()),
                sentAgain::addAll,
                road.clock());
    }

    Road road() {
        return road;
    }

    Onboarding onboarding() {
        return onboarding;
    }

    TeamRedrive redrive() {
        return redrive;
    }

    List<RedriveOrder> orders() {
        return orders;
    }

    List<Upload> sentAgain() {
        return sentAgain;
    }

    TeamOutcome onboard(String profile) {
        return onboardAs(PROFILE_KEY, profile);
    }

    TeamOutcome onboardAs(String key, String profile) {
        return onboarding.uploaded(road.drop(key, profile), deadline());
    }

    TeamOutcome remove() {
        return remove(PROFILE_KEY);
    }

    TeamOutcome remove(String key) {
        return onboarding.removed(road.remove(key), deadline());
    }

    Outcome onlyOneSentAgain() {
        lookThrough();
        assertThat(sentAgain).hasSize(1);
        return road.deliver(sentAgain.removeFirst());
    }

    void lookThrough() {
        orders.forEach(order -> redrive.carryOut(order, deadline()));
        orders.clear();
    }

    Instant deadline() {
        return road.clock().instant().plus(Road.INVOCATION);
    }

    List<Subscription> subscriptions() {
        return road.clients()
                .sns()
                .listSubscriptionsByTopic(request -> request.topicArn(road.topicArn()))
                .subscriptions();
    }

    String policy(String endpoint) {
        String arn = subscriptions().stream()
                .filter(subscription -> subscription.endpoint().equals(endpoint))
                .findFirst()
                .orElseThrow()
                .subscriptionArn();
        Map<String, String> attributes = road.clients()
                .sns()
                .getSubscriptionAttributes(request -> request.subscriptionArn(arn))
                .attributes();
        return attributes.getOrDefault("FilterPolicy", "");
    }

    @Override
    public void close() {
        road.close();
    }
}
