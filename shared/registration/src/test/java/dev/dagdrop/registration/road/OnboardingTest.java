package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.refusal;
import static dev.dagdrop.registration.road.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.profile.model.Permitted;
import dev.dagdrop.registration.ledger.DynamoDbRegistrations;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.object.S3ObjectReader;
import dev.dagdrop.registration.onboard.Installation;
import dev.dagdrop.registration.onboard.Onboarding;
import dev.dagdrop.registration.onboard.RedriveOrder;
import dev.dagdrop.registration.onboard.SnsSubscriptions;
import dev.dagdrop.registration.onboard.TeamOutcome;
import dev.dagdrop.registration.onboard.TeamRedrive;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.road.Road.Setup;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.team.CachedTeamProfiles;
import dev.dagdrop.registration.team.DynamoDbTeamProfiles;
import dev.dagdrop.registration.team.DynamoDbTeamStore;
import dev.dagdrop.registration.team.UnknownTeam;
import dev.dagdrop.registration.upload.Removal;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.sns.model.Subscription;

/** A team from its first profile to its last. */
@ExtendWith(Cloud.Shared.class)
class OnboardingTest {
    private static final String PROFILE_KEY = "teams/finance.yaml";
    private static final String KEY = "workflows/finance/daily.yaml";

    private static final String PROFILE = """
            Team: finance
            RoleArn: arn:aws:iam::123456789012:role/dagdrop/finance
            Tags:
              CostCenter: "4711"
            Notify: [finance@example.com, finance-lead@example.com]
            """;

    private Road road;
    private final List<RedriveOrder> orders = new ArrayList<>();
    private final List<Upload> sentAgain = new ArrayList<>();
    private Onboarding onboarding;
    private TeamRedrive redrive;

    @BeforeEach
    void openTheRoad(Cloud cloud) {
        road = new Road(cloud, Setup.STANDARD.withNotices(NoticeLevel.ALL), UnknownTeam.REFUSE);
        onboarding = new Onboarding(
                new Installation(
                        road.bucket(), "teams/", "workflows/", new Permitted("dagdrop/", Optional.of("123456789012"))),
                new DynamoDbTeamStore(road.clients().dynamoDb(), road.table(), road.clock()),
                new S3ObjectReader(road.clients().s3()),
                new SnsSubscriptions(road.clients().sns(), road.topicArn()),
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
                new SettingsResolver(road.role()),
                sentAgain::addAll,
                road.clock());
    }

    @AfterEach
    void closeTheRoad() {
        road.close();
    }

    @Test
    void aFileDroppedBeforeTheProfileIsRegisteredOnceItIsThere() {
        Upload early = road.drop(KEY, Definitions.GOOD);
        assertThat(refusal(road.deliver(early))).isEqualTo(new Refusal.UnknownTeam("finance"));

        assertThat(onboard(PROFILE)).isInstanceOf(TeamOutcome.Onboarded.class);
        Outcome.Created created = created(onlyOneSentAgain());

        assertThat(road.workflow(created.workflow().arn()).roleArn()).endsWith("role/dagdrop/finance");
        assertThat(road.tags(created.workflow().arn()))
                .containsEntry("CostCenter", "4711")
                .containsEntry("dagdrop:team", "finance");
        created(road.dropAndDeliver("workflows/finance/weekly.yaml", Definitions.GOOD));
    }

    @Test
    void theTeamHearsOfItsOwnNoticesOnlyAndIsShownAFirstDefinition() {
        onboard(PROFILE);
        created(road.dropAndDeliver(KEY, Definitions.GOOD));
        road.dropAndDeliver("workflows/sales/daily.yaml", Definitions.GOOD);

        List<PublishedMessage> published = road.published();
        assertThat(published)
                .extracting(message -> message.subject().orElseThrow())
                .containsExactly(
                        "dagdrop: team finance is onboarded",
                        "dagdrop: finance-daily created",
                        "dagdrop: sales-daily rejected: its team has no profile");
        assertThat(published).extracting(message -> message.deliveries().size()).containsExactly(2, 2, 0);
        String text = published.getFirst().body("email");
        assertThat(text).contains("s3://" + road.bucket() + "/workflows/finance/");
        String sample = text.substring(text.indexOf("  finance_first:"), text.indexOf("  aws s3 cp"))
                .stripIndent();
        assertThat(Validator.standard(Bounds.standard())
                        .validate(sample.getBytes(StandardCharsets.UTF_8))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void aChangedProfileUpdatesTheWorkflowsItConcernsAndNoOthers() {
        onboard(PROFILE);
        String daily =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        created(road.dropAndDeliver("workflows/finance/weekly.yaml", Definitions.GOOD));
        orders.clear();

        assertThat(onboard(PROFILE + "Workflows:\n  finance-daily:\n    Description: of every day\n"))
                .isInstanceOf(TeamOutcome.Changed.class);
        RedriveOrder order = orders.getLast();
        updated(onlyOneSentAgain());

        assertThat(road.workflow(daily).description()).isEqualTo("of every day");
        assertThat(road.calls("UpdateWorkflow")).hasSize(1);
        assertThat(redrive.carryOut(order, deadline())).isEqualTo(new TeamRedrive.Progress(0, Optional.empty()));
    }

    @Test
    void anUploadUnderWayWhileTheProfileChangesIsSentAgain() {
        onboard(PROFILE);
        orders.clear();
        Upload held = road.drop(KEY, Definitions.GOOD);
        road.claim(new WorkflowName("finance-daily"), held);

        onboard(PROFILE.replace("4711", "4712"));
        lookThrough();

        assertThat(sentAgain).singleElement().satisfies(upload -> {
            assertThat(upload.key()).isEqualTo(KEY);
            assertThat(upload.sequencer()).isGreaterThan(held.sequencer());
        });
    }

    @Test
    void aBadProfileIsRefusedWithItsPlaceAndTheEarlierStaysInForce() {
        onboard(PROFILE);

        TeamOutcome outcome = onboard(PROFILE.replace("RoleArn", "RolArn"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        TeamOutcome.Rejected.class,
                        rejected -> assertThat(rejected.earlierStays()).isTrue());
        assertThat(road.published().getLast().body("email"))
                .contains(PROFILE_KEY + ":2:1: error[DD810]", "RoleArn", "The earlier profile stays in force.");
        assertThat(road.workflow(created(road.dropAndDeliver(KEY, Definitions.GOOD))
                                .workflow()
                                .arn())
                        .roleArn())
                .endsWith("role/dagdrop/finance");
    }

    @Test
    void aRoleOutsideThePermittedPathIsRefused() {
        assertThat(onboard(PROFILE.replace("role/dagdrop/finance", "role/admin")))
                .isInstanceOf(TeamOutcome.Rejected.class);

        assertThat(road.published().getLast().body("email")).contains("DD821");
        assertThat(refusal(road.dropAndDeliver(KEY, Definitions.GOOD))).isEqualTo(new Refusal.UnknownTeam("finance"));
    }

    @Test
    void aRemovedProfileRefusesNewUploadsAndTouchesNoWorkflow() {
        onboard(PROFILE);
        String arn =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        String version = road.workflow(arn).workflowVersion();
        road.clock().advance(CachedTeamProfiles.AGE);

        assertThat(remove()).isInstanceOf(TeamOutcome.Removed.class);
        lookThrough();

        assertThat(road.published().getLast().deliveries()).hasSize(2);
        assertThat(refusal(road.dropAndDeliver(KEY, Definitions.CHANGED)))
                .isEqualTo(new Refusal.TeamRemoved("finance"));
        assertThat(road.workflow(arn).workflowVersion()).isEqualTo(version);
        assertThat(subscriptions()).isEmpty();

        assertThat(onboard(PROFILE)).isInstanceOf(TeamOutcome.Onboarded.class);
        updated(onlyOneSentAgain());
    }

    @Test
    void subscribersFollowTheProfileAndThoseOfOthersStay() {
        road.clients()
                .sns()
                .subscribe(request ->
                        request.topicArn(road.topicArn()).protocol("email").endpoint("finance-lead@example.com"));
        onboard(PROFILE.replace("finance@example.com", "finance@example.com, all@example.com"));
        onboardAs("teams/sales.yaml", "Team: sales\nNotify: [all@example.com]\n");
        assertThat(road.published().getFirst().body("email"))
                .contains("finance-lead@example.com is subscribed by somebody else already");
        assertThat(policy("all@example.com")).contains("finance", "sales");

        onboard(PROFILE.replace("finance@example.com, finance-lead@example.com", "new@example.com"));

        assertThat(subscriptions())
                .extracting(Subscription::endpoint)
                .containsExactlyInAnyOrder("new@example.com", "all@example.com", "finance-lead@example.com");
        assertThat(policy("all@example.com")).contains("sales").doesNotContain("finance");
    }

    @Test
    void anEventDeliveredTwiceIsDealtWithOnceAndAnOlderOneNotAtAll() {
        Upload first = road.drop(PROFILE_KEY, PROFILE);
        Upload second = road.drop(PROFILE_KEY, PROFILE.replace("4711", "4712"));
        onboarding.uploaded(second, deadline());

        assertThat(onboarding.uploaded(second, deadline())).isInstanceOf(TeamOutcome.Superseded.class);
        assertThat(onboarding.uploaded(first, deadline())).isInstanceOf(TeamOutcome.Superseded.class);

        assertThat(road.published()).hasSize(1);
        assertThat(onboard(PROFILE.replace("4711", "4712"))).isInstanceOf(TeamOutcome.Unchanged.class);
        assertThat(road.published()).hasSize(1);
    }

    @Test
    void anOnboardingThatBrokeOffIsTakenUpAgain() {
        Upload upload = road.drop(PROFILE_KEY, PROFILE);
        road.sns().faults().next("Publish", Fault.accessDenied());

        assertThatThrownBy(() -> onboarding.uploaded(upload, deadline())).isNotNull();
        TeamOutcome outcome = onboarding.uploaded(upload, deadline());

        assertThat(outcome.label()).isIn("team-onboarded", "team-changed");
        assertThat(road.published()).hasSize(1);
        assertThat(orders).hasSize(1);
    }

    @Test
    void twoFilesOfOneTeamAreNotBothItsProfile() {
        onboard(PROFILE);

        assertThat(onboardAs("teams/finance.yml", PROFILE)).isEqualTo(new TeamOutcome.Taken(PROFILE_KEY));
        assertThat(onboardAs("teams/finance/x.yaml", PROFILE)).isInstanceOf(TeamOutcome.Ignored.class);
        assertThat(onboardAs("teams/README.md", "no profile")).isInstanceOf(TeamOutcome.Ignored.class);
    }

    private TeamOutcome onboard(String profile) {
        return onboardAs(PROFILE_KEY, profile);
    }

    private TeamOutcome onboardAs(String key, String profile) {
        return onboarding.uploaded(road.drop(key, profile), deadline());
    }

    private TeamOutcome remove() {
        Upload marker = road.drop(PROFILE_KEY, "gone");
        road.uploader().deleteObject(request -> request.bucket(road.bucket()).key(PROFILE_KEY));
        return onboarding.removed(
                new Removal(road.bucket(), PROFILE_KEY, Optional.empty(), marker.sequencer()), deadline());
    }

    private Outcome onlyOneSentAgain() {
        lookThrough();
        assertThat(sentAgain).hasSize(1);
        return road.deliver(sentAgain.removeFirst());
    }

    private void lookThrough() {
        orders.forEach(order -> redrive.carryOut(order, deadline()));
        orders.clear();
    }

    private Instant deadline() {
        return road.clock().instant().plus(Road.INVOCATION);
    }

    private List<Subscription> subscriptions() {
        return road.clients()
                .sns()
                .listSubscriptionsByTopic(request -> request.topicArn(road.topicArn()))
                .subscriptions();
    }

    private String policy(String endpoint) {
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
}
