package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.refusal;
import static dev.dagdrop.registration.road.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.registration.onboard.RedriveOrder;
import dev.dagdrop.registration.onboard.TeamOutcome;
import dev.dagdrop.registration.onboard.TeamRedrive;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.team.CachedTeamProfiles;
import dev.dagdrop.registration.team.UnknownTeam;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code teams/_default.yaml}: settings for the workflows of all teams, dropped as any profile is. */
@ExtendWith(Cloud.Shared.class)
class DefaultProfileTest {
    private static final String DEFAULTS_KEY = "teams/_default.yaml";
    private static final String KEY = "workflows/finance/daily.yaml";

    private static final String DEFAULTS = """
            RoleArn: arn:aws:iam::123456789012:role/dagdrop/all
            Description: of the company
            EncryptionConfiguration:
              Type: CUSTOMER_MANAGED_KEY
              KmsKeyId: arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab
            LoggingConfiguration:
              LogGroupName: /workflows
            EngineVersion: 1
            NetworkConfiguration:
              SecurityGroupIds: [sg-0123456789abcdef0]
              SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
            TriggerMode: MANUAL
            Tags:
              Stage: prod
            """;

    private static final String ROWS = """
            /RoleArn                                 | arn:aws:iam::123456789012:role/dagdrop/all                                  | both
            /Description                             | of the company                                                              | both
            /EncryptionConfiguration/Type            | CUSTOMER_MANAGED_KEY                                                        | create
            /EncryptionConfiguration/KmsKeyId        | arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab | create
            /LoggingConfiguration/LogGroupName       | /workflows                                                                  | both
            /EngineVersion                           | 1                                                                           | both
            /NetworkConfiguration/SecurityGroupIds/0 | sg-0123456789abcdef0                                                        | both
            /NetworkConfiguration/SubnetIds/1        | subnet-0123456789abcdef1                                                    | both
            /TriggerMode                             | MANUAL                                                                      | both
            /Tags/Stage                              | prod                                                                        | create
            """;

    private OnboardingRoad teams;
    private Road road;

    @BeforeEach
    void openTheRoad(Cloud cloud) {
        teams = new OnboardingRoad(cloud, UnknownTeam.USE_DEFAULTS);
        road = teams.road();
    }

    @AfterEach
    void closeTheRoad() {
        teams.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = ROWS)
    void aSettingOfTheDefaultProfileReachesTheService(String pointer, String value, String calls) {
        teams.onboardAs(DEFAULTS_KEY, DEFAULTS);

        created(road.dropAndDeliver(KEY, Definitions.GOOD));
        updated(road.dropAndDeliver(KEY, Definitions.CHANGED));

        assertThat(request("CreateWorkflow").at(pointer).asText()).isEqualTo(value);
        assertThat(request("UpdateWorkflow").at(pointer).asText()).isEqualTo(calls.equals("both") ? value : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"workflows/finance/daily.yaml", "workflows/daily.yaml", "workflows/_default/daily.yaml"})
    void itHoldsForEveryTeamAndForNone(String key) {
        teams.onboardAs(DEFAULTS_KEY, DEFAULTS);

        created(road.dropAndDeliver(key, Definitions.GOOD));

        assertThat(request("CreateWorkflow")
                        .at("/LoggingConfiguration/LogGroupName")
                        .asText())
                .isEqualTo("/workflows");
    }

    @Test
    void aTeamsOwnProfileLiesOverItTagByTag() {
        teams.onboardAs(DEFAULTS_KEY, DEFAULTS);
        teams.onboard("""
                RoleArn: arn:aws:iam::123456789012:role/dagdrop/finance
                Tags: {CostCenter: "4711"}
                Workflows:
                  finance-month: {Description: of the month}
                """);

        created(road.dropAndDeliver("workflows/finance/month.yaml", Definitions.GOOD));

        JsonNode create = request("CreateWorkflow");
        assertThat(create.at("/RoleArn").asText()).endsWith("role/dagdrop/finance");
        assertThat(create.at("/Description").asText()).isEqualTo("of the month");
        assertThat(create.at("/LoggingConfiguration/LogGroupName").asText()).isEqualTo("/workflows");
        assertThat(create.at("/Tags/Stage").asText()).isEqualTo("prod");
        assertThat(create.at("/Tags/CostCenter").asText()).isEqualTo("4711");
    }

    @Test
    void aChangeOfItUpdatesTheWorkflowsOfAllTeamsThatItConcernsAndNoOthers() {
        teams.onboard("LoggingConfiguration: {LogGroupName: /finance}\n");
        String finance =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        String sales = created(road.dropAndDeliver("workflows/sales/daily.yaml", Definitions.GOOD))
                .workflow()
                .arn();
        teams.orders().clear();

        assertThat(teams.onboardAs(DEFAULTS_KEY, "LoggingConfiguration: {LogGroupName: /workflows}\n"))
                .isInstanceOf(TeamOutcome.Onboarded.class);
        RedriveOrder order = teams.orders().getLast();
        updated(teams.onlyOneSentAgain());

        assertThat(road.workflow(sales).loggingConfiguration().logGroupName()).isEqualTo("/workflows");
        assertThat(road.workflow(finance).loggingConfiguration().logGroupName()).isEqualTo("/finance");
        assertThat(teams.redrive().carryOut(order, teams.deadline()))
                .isEqualTo(new TeamRedrive.Progress(0, Optional.empty()));
    }

    @Test
    void aChangeOfItDoesNotTouchTheWorkflowsOfATeamThatWasRemoved() {
        teams.onboard("Description: of finance\n");
        created(road.dropAndDeliver(KEY, Definitions.GOOD));
        teams.remove();
        teams.orders().clear();

        teams.onboardAs(DEFAULTS_KEY, DEFAULTS);
        teams.lookThrough();

        assertThat(teams.sentAgain()).isEmpty();
    }

    @Test
    void removedItLeavesWorkflowsAsTheyAreUntilTheirNextUpload() {
        teams.onboardAs(DEFAULTS_KEY, DEFAULTS);
        String arn =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        teams.orders().clear();

        assertThat(teams.remove(DEFAULTS_KEY)).isInstanceOf(TeamOutcome.Removed.class);
        assertThat(teams.orders()).isEmpty();
        assertThat(road.workflow(arn).roleArn()).endsWith("role/dagdrop/all");

        road.clock().advance(CachedTeamProfiles.AGE);
        updated(road.dropAndDeliver(KEY, Definitions.CHANGED));
        assertThat(road.workflow(arn).roleArn()).isEqualTo(road.role());
    }

    @Test
    void itsNoticesAreForThePlatformAndNameNoTeam() {
        teams.onboard("Notify: [finance@example.com]\n");

        teams.onboardAs(DEFAULTS_KEY, DEFAULTS);
        teams.onboardAs(DEFAULTS_KEY, DEFAULTS.replace("prod", "test"));
        teams.onboardAs(DEFAULTS_KEY, DEFAULTS + "Notify: [all@example.com]\n");
        teams.remove(DEFAULTS_KEY);

        assertThat(road.published())
                .extracting(notice -> notice.subject().orElseThrow())
                .containsExactly(
                        "dagdrop: team finance is onboarded",
                        "dagdrop: the default profile is in force",
                        "dagdrop: the default profile was changed",
                        "dagdrop: the default profile was refused",
                        "dagdrop: the default profile was removed");
        assertThat(road.published().subList(1, 5))
                .allSatisfy(notice -> assertThat(notice.attributes()).doesNotContainKey("team"))
                .extracting(PublishedMessage::deliveries)
                .allSatisfy(deliveries -> assertThat(deliveries).isEmpty());
        assertThat(road.published().get(3).body("email"))
                .contains(DEFAULTS_KEY + ":15:1: error[DD809]", "The earlier one stays in force.");
    }

    @Test
    void itsTagsMakeRoomForThoseOfATeam() {
        teams.onboardAs(DEFAULTS_KEY, "Tags: {a: first, k07: all, z: last}\n");
        StringBuilder tags = new StringBuilder("Tags:\n");
        for (int i = 0; i < 39; i++) {
            tags.append("  k%02d: team%n".formatted(i));
        }
        teams.onboard(tags.toString());

        created(road.dropAndDeliver(KEY, Definitions.GOOD));

        JsonNode set = request("CreateWorkflow").path("Tags");
        assertThat(set.path("k07").asText()).isEqualTo("team");
        assertThat(set.path("a").asText()).isEqualTo("first");
        assertThat(set.has("z")).isFalse();
        assertThat(road.published().getLast().body("email")).contains("the default profile's tag \"z\" was left out");
    }

    @Test
    void itAdmitsNobodyWhereUnknownTeamsAreRefused(Cloud cloud) {
        try (OnboardingRoad strict = new OnboardingRoad(cloud)) {
            strict.onboardAs(DEFAULTS_KEY, DEFAULTS);

            Outcome outcome = strict.road().dropAndDeliver(KEY, Definitions.GOOD);

            assertThat(refusal(outcome)).isEqualTo(new Refusal.UnknownTeam("finance"));
            strict.lookThrough();
            assertThat(strict.sentAgain()).isEmpty();
        }
    }

    private JsonNode request(String operation) {
        return road.calls(operation).getLast().request();
    }
}
