package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.refusal;
import static dev.dagdrop.registration.road.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.onboard.RedriveOrder;
import dev.dagdrop.registration.onboard.TeamOutcome;
import dev.dagdrop.registration.onboard.TeamRedrive;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.team.CachedTeamProfiles;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    private OnboardingRoad team;
    private Road road;

    @BeforeEach
    void openTheRoad(Cloud cloud) {
        team = new OnboardingRoad(cloud);
        road = team.road();
    }

    @AfterEach
    void closeTheRoad() {
        team.close();
    }

    @Test
    void aFileDroppedBeforeTheProfileIsRegisteredOnceItIsThere() {
        Upload early = road.drop(KEY, Definitions.GOOD);
        assertThat(refusal(road.deliver(early))).isEqualTo(new Refusal.UnknownTeam("finance"));

        assertThat(team.onboard(PROFILE)).isInstanceOf(TeamOutcome.Onboarded.class);
        Outcome.Created created = created(team.onlyOneSentAgain());

        assertThat(road.workflow(created.workflow().arn()).roleArn()).endsWith("role/dagdrop/finance");
        assertThat(road.tags(created.workflow().arn()))
                .containsEntry("CostCenter", "4711")
                .containsEntry("dagdrop:team", "finance");
        created(road.dropAndDeliver("workflows/finance/weekly.yaml", Definitions.GOOD));
    }

    @Test
    void theTeamHearsOfItsOwnNoticesOnlyAndIsShownAFirstDefinition() {
        team.onboard(PROFILE);
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
        team.onboard(PROFILE);
        String daily =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        created(road.dropAndDeliver("workflows/finance/weekly.yaml", Definitions.GOOD));
        team.orders().clear();

        assertThat(team.onboard(PROFILE + "Workflows:\n  finance-daily:\n    Description: of every day\n"))
                .isInstanceOf(TeamOutcome.Changed.class);
        RedriveOrder order = team.orders().getLast();
        updated(team.onlyOneSentAgain());

        assertThat(road.workflow(daily).description()).isEqualTo("of every day");
        assertThat(road.calls("UpdateWorkflow")).hasSize(1);
        assertThat(team.redrive().carryOut(order, team.deadline()))
                .isEqualTo(new TeamRedrive.Progress(0, Optional.empty()));
    }

    @Test
    void anUploadUnderWayWhileTheProfileChangesIsSentAgain() {
        team.onboard(PROFILE);
        team.orders().clear();
        Upload held = road.drop(KEY, Definitions.GOOD);
        road.claim(new WorkflowName("finance-daily"), held);

        team.onboard(PROFILE.replace("4711", "4712"));
        team.lookThrough();

        assertThat(team.sentAgain()).singleElement().satisfies(upload -> {
            assertThat(upload.key()).isEqualTo(KEY);
            assertThat(upload.sequencer()).isGreaterThan(held.sequencer());
        });
    }

    @Test
    void aBadProfileIsRefusedWithItsPlaceAndTheEarlierStaysInForce() {
        team.onboard(PROFILE);

        TeamOutcome outcome = team.onboard(PROFILE.replace("RoleArn", "RolArn"));

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
        assertThat(team.onboard(PROFILE.replace("role/dagdrop/finance", "role/admin")))
                .isInstanceOf(TeamOutcome.Rejected.class);

        assertThat(road.published().getLast().body("email")).contains("DD821");
        assertThat(refusal(road.dropAndDeliver(KEY, Definitions.GOOD))).isEqualTo(new Refusal.UnknownTeam("finance"));
    }

    @Test
    void aRemovedProfileRefusesNewUploadsAndTouchesNoWorkflow() {
        team.onboard(PROFILE);
        String arn =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        String version = road.workflow(arn).workflowVersion();
        road.clock().advance(CachedTeamProfiles.AGE);

        assertThat(team.remove()).isInstanceOf(TeamOutcome.Removed.class);
        team.lookThrough();

        assertThat(road.published().getLast().deliveries()).hasSize(2);
        assertThat(refusal(road.dropAndDeliver(KEY, Definitions.CHANGED)))
                .isEqualTo(new Refusal.TeamRemoved("finance"));
        assertThat(road.workflow(arn).workflowVersion()).isEqualTo(version);
        assertThat(team.subscriptions()).isEmpty();

        assertThat(team.onboard(PROFILE)).isInstanceOf(TeamOutcome.Onboarded.class);
        updated(team.onlyOneSentAgain());
    }

    @Test
    void subscribersFollowTheProfileAndThoseOfOthersStay() {
        road.clients()
                .sns()
                .subscribe(request ->
                        request.topicArn(road.topicArn()).protocol("email").endpoint("finance-lead@example.com"));
        team.onboard(PROFILE.replace("finance@example.com", "finance@example.com, all@example.com"));
        team.onboardAs("teams/sales.yaml", "Team: sales\nNotify: [all@example.com]\n");
        assertThat(road.published().getFirst().body("email"))
                .contains("finance-lead@example.com is subscribed by somebody else already");
        assertThat(team.policy("all@example.com")).contains("finance", "sales");

        team.onboard(PROFILE.replace("finance@example.com, finance-lead@example.com", "new@example.com"));

        assertThat(team.subscriptions())
                .extracting(Subscription::endpoint)
                .containsExactlyInAnyOrder("new@example.com", "all@example.com", "finance-lead@example.com");
        assertThat(team.policy("all@example.com")).contains("sales").doesNotContain("finance");
    }

    @Test
    void anEventDeliveredTwiceIsDealtWithOnceAndAnOlderOneNotAtAll() {
        Upload first = road.drop(PROFILE_KEY, PROFILE);
        Upload second = road.drop(PROFILE_KEY, PROFILE.replace("4711", "4712"));
        team.onboarding().uploaded(second, team.deadline());

        assertThat(team.onboarding().uploaded(second, team.deadline())).isInstanceOf(TeamOutcome.Superseded.class);
        assertThat(team.onboarding().uploaded(first, team.deadline())).isInstanceOf(TeamOutcome.Superseded.class);

        assertThat(road.published()).hasSize(1);
        assertThat(team.onboard(PROFILE.replace("4711", "4712"))).isInstanceOf(TeamOutcome.Unchanged.class);
        assertThat(road.published()).hasSize(1);
    }

    @Test
    void anOnboardingThatBrokeOffIsTakenUpAgain() {
        Upload upload = road.drop(PROFILE_KEY, PROFILE);
        road.sns().faults().next("Publish", Fault.accessDenied());

        assertThatThrownBy(() -> team.onboarding().uploaded(upload, team.deadline()))
                .isNotNull();
        TeamOutcome outcome = team.onboarding().uploaded(upload, team.deadline());

        assertThat(outcome.label()).isIn("team-onboarded", "team-changed");
        assertThat(road.published()).hasSize(1);
        assertThat(team.orders()).hasSize(1);
    }

    @Test
    void twoFilesOfOneTeamAreNotBothItsProfile() {
        team.onboard(PROFILE);

        assertThat(team.onboardAs("teams/finance.yml", PROFILE)).isEqualTo(new TeamOutcome.Taken(PROFILE_KEY));
        assertThat(team.onboardAs("teams/finance.YAML", PROFILE)).isEqualTo(new TeamOutcome.Taken(PROFILE_KEY));

        assertThat(road.published().getLast().body("email"))
                .contains("teams/finance.YAML", PROFILE_KEY + " is the profile of team finance already", "upload");
    }

    @Test
    void removingTheSurplusFileLeavesTheProfileInForceAndSaysNothing() {
        team.onboard(PROFILE);
        team.onboardAs("teams/finance.yml", PROFILE);
        int said = road.published().size();

        assertThat(team.remove("teams/finance.yml")).isInstanceOf(TeamOutcome.Ignored.class);

        assertThat(road.published()).hasSize(said);
        created(road.dropAndDeliver(KEY, Definitions.GOOD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"teams/finance.YAML", "teams/finance.YML", "teams/finance.yml", "teams/finance.Yaml"})
    void theCaseOfTheExtensionDoesNotMatter(String key) {
        assertThat(team.onboardAs(key, PROFILE)).isInstanceOf(TeamOutcome.Onboarded.class);

        created(road.dropAndDeliver(KEY, Definitions.GOOD));
        assertThat(team.remove(key)).isInstanceOf(TeamOutcome.Removed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teams/finance/profile.yaml", "teams/eu/finance.YML"})
    void aProfileInAFolderIsRefusedWithThePlaceItBelongsTo(String key) {
        assertThat(team.onboardAs(key, PROFILE)).isInstanceOf(TeamOutcome.Misplaced.class);

        assertThat(road.published())
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.body("email")).contains(key, "s3://" + road.bucket() + "/teams/TEAM.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"teams/", "teams/README.md", "teams/finance.json", "teams/finance"})
    void whatIsNoYamlIsLeftAloneAndOnlyLogged(String key) {
        assertThat(team.onboardAs(key, PROFILE))
                .isInstanceOfSatisfying(
                        TeamOutcome.Ignored.class,
                        ignored -> assertThat(ignored.reason()).contains("teams/TEAM.yaml"));

        assertThat(road.published()).isEmpty();
    }
}
