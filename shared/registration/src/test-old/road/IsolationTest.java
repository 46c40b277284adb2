package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.naming.Naming;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.team.UnknownTeam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A team cannot reach what another team has, whatever it calls its files. */
@ExtendWith(Cloud.Shared.class)
class IsolationTest {
    private static final String MONEY = "arn:aws:iam::123456789012:role/dagdrop/finance";
    private static final String FINANCE = "Team: finance\nRoleArn: " + MONEY + "\n";

    private Road road;

    @BeforeEach
    void openTheRoad(Cloud cloud) {
        road = new Road(cloud, Setup.STANDARD);
    }

    @AfterEach
    void closeTheRoad() {
        road.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workflows/finance-month/close.yaml",
                "workflows/finance-month-close.yaml",
                "workflows/finance month/close.yaml",
                "workflows/finance－month/close.yaml",
                "workflows/finance—month/close.yaml",
                "workflows/ fіnance/month/close.yaml",
                "workflows/Finance/month/close.yaml",
                "workflows/finance./month/close.yaml",
                "workflows/.finance/month/close.yaml",
                "workflows/-finance/month/close.yaml",
                "workflows/%66inance/month/close.yaml",
                "workflows/finance\u200b/month/close.yaml"
            })
    void noKeyOfAnotherFolderTouchesTheWorkflowOfATeam(String intruder) {
        road.profile("finance", FINANCE);
        String arn = created(road.dropAndDeliver("workflows/finance/month/close.yaml", Definitions.GOOD))
                .workflow()
                .arn();
        String before = road.workflow(arn).workflowVersion();
        Map<String, String> tags = road.tags(arn);

        road.dropAndDeliver(intruder, Definitions.CHANGED);

        assertThat(road.workflow(arn).workflowVersion()).isEqualTo(before);
        assertThat(road.workflow(arn).roleArn()).isEqualTo(MONEY);
        assertThat(road.tags(arn)).isEqualTo(tags);
        assertThat(road.calls("UpdateWorkflow")).isEmpty();
        // Whatever became of the other file, it did not get the team's role.
        assertThat(road.calls("CreateWorkflow").stream()
                        .map(call -> call.request().at("/RoleArn").asText())
                        .filter(MONEY::equals))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workflows//finance/close.yaml",
                "workflows/./finance/close.yaml",
                "workflows/../finance/close.yaml",
                "workflows/sales/../finance/close.yaml",
                "workflows/close.yaml"
            })
    void whatLiesBesideATeamsFolderHasNoneOfItsSettings(String key) {
        // The S3 stand-in takes such keys for paths, so only the naming is asked.
        assertThat(new WorkflowNaming("workflows/").derive(key)).isInstanceOfSatisfying(Naming.Named.class, named -> {
            assertThat(named.team()).isNotEqualTo(Optional.of("finance"));
            assertThat(named.name().value()).isNotEqualTo("sales-finance-close");
        });
    }

    @Test
    void twoTeamsWhoseKeysMeetInOneNameGetOneWorkflowAndOneRefusal() {
        road.profile("a", "Team: a\nRoleArn: arn:aws:iam::123456789012:role/dagdrop/a\n");
        road.profile("a-b", "Team: a-b\nRoleArn: arn:aws:iam::123456789012:role/dagdrop/ab\n");
        String arn = created(road.dropAndDeliver("workflows/a/b-c.yaml", Definitions.GOOD))
                .workflow()
                .arn();

        Outcome outcome = road.dropAndDeliver("workflows/a-b/c.yaml", Definitions.CHANGED);

        assertThat(refusal(outcome)).isEqualTo(new Refusal.NameTaken(road.bucket(), "workflows/a/b-c.yaml"));
        assertThat(road.workflow(arn).roleArn()).endsWith("role/dagdrop/a");
    }

    @Test
    void aWorkflowIsAdoptedOnlyIfItsTagsNameBucketAndKey() {
        for (Map<String, String> tags : List.of(
                Map.of("dagdrop:bucket", road.bucket(), "dagdrop:key", "workflows/a-b/c.yaml"),
                Map.of("dagdrop:source", "0".repeat(64), "dagdrop:bucket", road.bucket()))) {
            String foreign = road.clients()
                    .workflows()
                    .createWorkflow(request -> request.name("a-b-c")
                            .tags(tags)
                            .roleArn(road.role())
                            .definitionS3Location(location -> location.bucket(road.bucket())
                                    .objectKey(road.drop("other.yaml", Definitions.GOOD)
                                            .key())))
                    .workflowArn();

            Outcome outcome = road.dropAndDeliver("workflows/a-b/c.yaml", Definitions.GOOD);

            assertThat(refusal(outcome)).isEqualTo(new Refusal.ForeignWorkflow(foreign));
            assertThat(road.tags(foreign)).isEqualTo(tags);
            road.clients().workflows().deleteWorkflow(request -> request.workflowArn(foreign));
        }
    }

    @Test
    void anUnknownTeamIsRefusedWhereTheStackSaysSo(Cloud cloud) {
        try (Road strict = new Road(cloud, Setup.STANDARD, UnknownTeam.REFUSE)) {
            strict.profile("finance", FINANCE);

            assertThat(refusal(strict.dropAndDeliver("workflows/sales/daily.yaml", Definitions.GOOD)))
                    .isEqualTo(new Refusal.UnknownTeam("sales"));
            assertThat(refusal(strict.dropAndDeliver("workflows/daily.yaml", Definitions.GOOD)))
                    .isEqualTo(new Refusal.NoTeam());
            created(strict.dropAndDeliver("workflows/finance/daily.yaml", Definitions.GOOD));

            assertThat(strict.published().getFirst().subject())
                    .contains("dagdrop: sales-daily rejected: its team has no profile");
            assertThat(strict.published().getFirst().body("email")).contains("Ask the platform team");
            assertThat(strict.row("sales-daily")).containsKey("AwaitsProfile");
        }
    }

    @Test
    void theOperatorsATeamMayUseHoldForItsFilesOnly() {
        road.profile("finance", FINANCE + "AllowedOperators: [glue]\n");

        assertThat(refusal(road.dropAndDeliver("workflows/finance/daily.yaml", Definitions.GOOD)))
                .isInstanceOf(Refusal.InvalidDefinition.class);
        created(road.dropAndDeliver("workflows/sales/daily.yaml", Definitions.GOOD));
    }
}
