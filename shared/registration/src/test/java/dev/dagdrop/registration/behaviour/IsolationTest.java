package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.fixture.ExpectedOutcomes.created;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.naming.Naming;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
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
@ExtendWith(SharedStandIns.Parameter.class)
class IsolationTest {
    private static final String MONEY = "arn:aws:iam::123456789012:role/dagdrop/finance";
    private static final String FINANCE = "Team: finance\nRoleArn: " + MONEY + "\n";

    private TestInstallation installation;

    @BeforeEach
    void install(SharedStandIns standIns) {
        installation = new TestInstallation(standIns, TestSetup.STANDARD);
    }

    @AfterEach
    void uninstall() {
        installation.close();
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
        installation.profile("finance", FINANCE);
        String arn = created(installation.drop("workflows/finance/month/close.yaml", TestDefinitions.GOOD))
                .state()
                .workflow()
                .arn();
        String before = installation.workflow(arn).workflowVersion();
        Map<String, String> tags = installation.tags(arn);

        installation.drop(intruder, TestDefinitions.CHANGED);

        assertThat(installation.workflow(arn).workflowVersion()).isEqualTo(before);
        assertThat(installation.workflow(arn).roleArn()).isEqualTo(MONEY);
        assertThat(installation.tags(arn)).isEqualTo(tags);
        assertThat(installation.calls("UpdateWorkflow")).isEmpty();
        // However the other file ended, it did not get the team's role.
        assertThat(installation.calls("CreateWorkflow").stream()
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
            assertThat(named.name().value()).isNotEqualTo("sales.finance.close");
        });
    }

    @Test
    void teamsWhoseFoldersLookAlikeHaveWorkflowsOfTheirOwn() {
        created(installation.drop("workflows/a b/c.yaml", TestDefinitions.GOOD));
        created(installation.drop("workflows/a-b/c.yaml", TestDefinitions.GOOD));
        created(installation.drop("workflows/a.b/c.yaml", TestDefinitions.GOOD));
        created(installation.drop("workflows/a/b-c.yaml", TestDefinitions.GOOD));

        assertThat(installation.workflows()).hasSize(4);
    }

    @Test
    void aWorkflowIsAdoptedOnlyIfItsTagsNameBucketAndKey() {
        installation.put("other.yaml", TestDefinitions.GOOD);
        for (Map<String, String> tags : List.of(
                Map.of("dagdrop:bucket", installation.bucket(), "dagdrop:key", "workflows/a-b/c.yaml"),
                Map.of("dagdrop:source", "0".repeat(64), "dagdrop:bucket", installation.bucket()))) {
            String foreign = installation
                    .clients()
                    .workflows()
                    .createWorkflow(request -> request.name("a-b.c")
                            .tags(tags)
                            .roleArn(TestInstallation.ROLE)
                            .definitionS3Location(location ->
                                    location.bucket(installation.bucket()).objectKey("other.yaml")))
                    .workflowArn();

            Outcome outcome = installation.drop("workflows/a-b/c.yaml", TestDefinitions.GOOD);

            assertThat(refusal(outcome)).isEqualTo(new Refusal.ForeignWorkflow(foreign));
            assertThat(installation.tags(foreign)).isEqualTo(tags);
            installation.clients().workflows().deleteWorkflow(request -> request.workflowArn(foreign));
        }
    }

    @Test
    void anUnknownTeamIsRefusedWhereTheStackSaysSo(SharedStandIns standIns) {
        try (TestInstallation strict = new TestInstallation(standIns, TestSetup.STANDARD.refusingUnknownTeams())) {
            strict.profile("finance", FINANCE);

            assertThat(refusal(strict.drop("workflows/sales/daily.yaml", TestDefinitions.GOOD)))
                    .isEqualTo(new Refusal.TeamWithoutProfile("sales"));
            assertThat(refusal(strict.drop("workflows/daily.yaml", TestDefinitions.GOOD)))
                    .isEqualTo(new Refusal.NoTeam());
            created(strict.drop("workflows/finance/daily.yaml", TestDefinitions.GOOD));

            assertThat(strict.published().getFirst().subject())
                    .contains("dagdrop: sales.daily rejected: its team has no profile");
            assertThat(strict.published().getFirst().body("email")).contains("Ask the platform team");
        }
    }

    @Test
    void aTeamWithAllowedOperatorsNeedsABucketThatKeepsVersions(SharedStandIns standIns) {
        try (TestInstallation unversioned = new TestInstallation(standIns, TestSetup.STANDARD.withoutVersions())) {
            unversioned.profile(
                    "finance", "Team: finance\nRoleArn: " + TestInstallation.ROLE + "\nAllowedOperators: [s3, sns]\n");

            assertThat(refusal(unversioned.drop("workflows/finance/daily.yaml", TestDefinitions.GOOD)))
                    .isEqualTo(new Refusal.NeedsVersions("finance"));
        }
    }

    @Test
    void theOperatorsATeamMayUseHoldForItsFilesOnly() {
        installation.profile("finance", FINANCE + "AllowedOperators: [glue]\n");

        assertThat(refusal(installation.drop("workflows/finance/daily.yaml", TestDefinitions.GOOD)))
                .isInstanceOf(Refusal.InvalidDefinition.class);
        created(installation.drop("workflows/sales/daily.yaml", TestDefinitions.GOOD));
    }
}
