package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.fixture.ExpectedOutcomes.created;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of docs/settings.md: what a profile or a definition sets arrives in the request. */
@ExtendWith(SharedStandIns.Parameter.class)
class SettingsTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final String NAME = "finance.daily";

    private static final String PROFILE = """
            Team: finance
            RoleArn: arn:aws:iam::123456789012:role/dagdrop/finance
            Description: of the team
            EncryptionConfiguration:
              Type: CUSTOMER_MANAGED_KEY
              KmsKeyId: arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab
            LoggingConfiguration:
              LogGroupName: /finance/workflows
            EngineVersion: 1
            NetworkConfiguration:
              SecurityGroupIds: [sg-0123456789abcdef0]
              SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
            TriggerMode: MANUAL
            Tags:
              CostCenter: "4711"
            Workflows:
              finance.month.*:
                RoleArn: arn:aws:iam::123456789012:role/dagdrop/finance-month
                Tags:
                  Close: month
            """;

    /** Every member of both requests of the service model, version 2024-07-26, that is a setting. */
    private static final String ROWS = """
            RoleArn                                   | /RoleArn                                 | arn:aws:iam::123456789012:role/dagdrop/finance | both
            Description                               | /Description                             | of the team                                    | both
            EncryptionConfiguration.Type              | /EncryptionConfiguration/Type            | CUSTOMER_MANAGED_KEY                           | create
            EncryptionConfiguration.KmsKeyId          | /EncryptionConfiguration/KmsKeyId        | arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab | create
            LoggingConfiguration.LogGroupName         | /LoggingConfiguration/LogGroupName       | /finance/workflows                             | both
            EngineVersion                             | /EngineVersion                           | 1                                              | both
            NetworkConfiguration.SecurityGroupIds     | /NetworkConfiguration/SecurityGroupIds/0 | sg-0123456789abcdef0                           | both
            NetworkConfiguration.SubnetIds            | /NetworkConfiguration/SubnetIds/1        | subnet-0123456789abcdef1                       | both
            TriggerMode                               | /TriggerMode                             | MANUAL                                         | both
            Tags                                      | /Tags/CostCenter                         | 4711                                           | create
            """;

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
    @CsvSource(delimiter = '|', textBlock = ROWS)
    void aSettingOfTheProfileReachesTheService(String member, String pointer, String value, String calls)
            throws IOException {
        installation.profile("finance", PROFILE);

        created(installation.drop(KEY, TestDefinitions.GOOD));
        updated(installation.drop(KEY, TestDefinitions.CHANGED));

        assertThat(request("CreateWorkflow").at(pointer).asText()).isEqualTo(value);
        JsonNode update = request("UpdateWorkflow").at(pointer);
        if (calls.equals("both")) {
            assertThat(update.asText()).isEqualTo(value);
        } else {
            assertThat(update.isMissingNode()).isTrue();
        }
        assertThat(Files.readString(Path.of("../../docs/settings.md"))).contains("`" + member + "`");
    }

    @Test
    void nameLocationAndTokenComeFromTheObject() {
        String version = installation.put(KEY, TestDefinitions.GOOD);
        String arn = created(installation.look(KEY)).state().workflow().arn();
        String changed = installation.put(KEY, TestDefinitions.CHANGED);
        updated(installation.look(KEY));

        JsonNode create = request("CreateWorkflow");
        assertThat(create.at("/Name").asText()).isEqualTo(NAME);
        assertThat(create.at("/ClientToken").asText()).startsWith("dagdrop-");
        assertThat(create.at("/DefinitionS3Location/Bucket").asText()).isEqualTo(installation.bucket());
        assertThat(create.at("/DefinitionS3Location/ObjectKey").asText()).isEqualTo(KEY);
        assertThat(create.at("/DefinitionS3Location/VersionId").asText()).isEqualTo(version);
        JsonNode update = request("UpdateWorkflow");
        assertThat(update.at("/WorkflowArn").asText()).isEqualTo(arn);
        assertThat(update.at("/DefinitionS3Location/VersionId").asText()).isEqualTo(changed);
    }

    @Test
    void theEntryOfAWorkflowLiesOverTheProfile() {
        installation.profile("finance", PROFILE);

        created(installation.drop("workflows/finance/month/close.yaml", TestDefinitions.GOOD));

        assertThat(request("CreateWorkflow").at("/RoleArn").asText()).endsWith("role/dagdrop/finance-month");
        assertThat(request("CreateWorkflow").at("/Tags/Close").asText()).isEqualTo("month");
        assertThat(request("CreateWorkflow").at("/Tags/CostCenter").asText()).isEqualTo("4711");
    }

    @Test
    void aDefinitionsOwnDescriptionAndTagsLieOverAllAndNothingElseOfItIsASetting() {
        installation.profile("finance", PROFILE);

        created(installation.drop(
                KEY,
                TestDefinitions.GOOD.replace(
                        "  tasks:",
                        "  description: |\n    the daily\n    report\n  tags: [gold, \"aws:x\"]\n  tasks:")));

        JsonNode create = request("CreateWorkflow");
        assertThat(create.at("/Description").asText()).isEqualTo("the daily report");
        assertThat(create.at("/Tags").has("gold")).isTrue();
        assertThat(create.at("/Tags").has("aws:x")).isFalse();
        assertThat(create.at("/RoleArn").asText()).isEqualTo("arn:aws:iam::123456789012:role/dagdrop/finance");
        assertThat(installation.published().getLast().body("email")).contains("aws:x", "left out");
    }

    @Test
    void aDefinitionThatNamesARoleIsRefusedAndNothingIsCalled() {
        Outcome outcome = installation.drop(
                KEY,
                TestDefinitions.GOOD.replace("  tasks:", "  role_arn: arn:aws:iam::123456789012:role/admin\n  tasks:"));

        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        assertThat(installation.service().calls()).isEmpty();
    }

    @Test
    void aChangedProfileUpdatesTheWorkflowThoughItsFileIsTheSame() {
        installation.profile("finance", PROFILE);
        String arn = created(installation.drop(KEY, TestDefinitions.GOOD))
                .state()
                .workflow()
                .arn();
        installation.profile("finance", PROFILE.replace("role/dagdrop/finance\n", "role/dagdrop/money\n"));

        updated(installation.look(KEY));

        assertThat(installation.workflow(arn).roleArn()).endsWith("role/dagdrop/money");
    }

    @Test
    void anEncryptionThatCannotChangeStaysAndTheNoticeSaysSo() {
        String arn = created(installation.drop(KEY, TestDefinitions.GOOD))
                .state()
                .workflow()
                .arn();
        installation.profile("finance", PROFILE);

        updated(installation.drop(KEY, TestDefinitions.CHANGED));

        assertThat(installation.workflow(arn).encryptionConfiguration()).isNull();
        assertThat(installation.published().getLast().body("email"))
                .contains("stays encrypted with AWS_MANAGED_KEY", "delete the workflow");
    }

    @Test
    void anAdoptedWorkflowKeepsItsEncryptionTooAndEveryNoticeSaysSo() {
        String arn = created(installation.drop(KEY, TestDefinitions.GOOD))
                .state()
                .workflow()
                .arn();
        installation.loseRecord(NAME);
        installation.profile("finance", PROFILE);

        updated(installation.drop(KEY, TestDefinitions.CHANGED));
        updated(installation.drop(KEY, TestDefinitions.GOOD));

        assertThat(installation.workflow(arn).encryptionConfiguration()).isNull();
        assertThat(installation.published())
                .hasSize(2)
                .allSatisfy(notice -> assertThat(notice.body("email"))
                        .contains("stays encrypted with AWS_MANAGED_KEY", "delete the workflow"));
    }

    @Test
    void settingsFollowThoughTheNewestFileIsRejected() {
        String accepted = installation.put(KEY, TestDefinitions.GOOD);
        String arn = created(installation.look(KEY)).state().workflow().arn();
        assertThat(installation.drop(KEY, TestDefinitions.UNKNOWN_DEPENDENCY)).isInstanceOf(Outcome.Rejected.class);
        installation.profile("finance", PROFILE);

        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Rejected.class);

        assertThat(installation.workflow(arn).roleArn()).endsWith("role/dagdrop/finance");
        assertThat(installation.workflow(arn).definitionS3Location().versionId())
                .isEqualTo(accepted);
        assertThat(installation.published()).hasSize(1);
        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Duplicate.class);
    }

    @Test
    void aStoredProfileThatNoLongerPassesConcernsItsTeamOnly() {
        installation.profile("finance", "Team: finance\nRoleArn: 7\n");

        assertThat(installation.drop(KEY, TestDefinitions.GOOD)).isInstanceOf(Outcome.Failed.class);
        created(installation.drop("workflows/sales/daily.yaml", TestDefinitions.GOOD));
    }

    private JsonNode request(String operation) {
        return installation.calls(operation).getLast().request();
    }
}
