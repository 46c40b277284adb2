package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of docs/settings.md: what a profile or a definition sets arrives in the request. */
@ExtendWith(Cloud.Shared.class)
class SettingsOnTheWireTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final String NAME = "finance-daily";

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
              finance-month-*:
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
    @CsvSource(delimiter = '|', textBlock = ROWS)
    void aSettingOfTheProfileReachesTheService(String member, String pointer, String value, String calls)
            throws IOException {
        road.profile("finance", PROFILE);

        created(road.dropAndDeliver(KEY, Definitions.GOOD));
        updated(road.dropAndDeliver(KEY, Definitions.CHANGED));

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
    void nameLocationAndTokenComeFromTheUpload() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        String arn = created(road.deliver(upload)).workflow().arn();
        Upload changed = road.drop(KEY, Definitions.CHANGED);
        updated(road.deliver(changed));

        JsonNode create = request("CreateWorkflow");
        assertThat(create.at("/Name").asText()).isEqualTo(NAME);
        assertThat(create.at("/ClientToken").asText()).startsWith("dagdrop-");
        assertThat(create.at("/DefinitionS3Location/Bucket").asText()).isEqualTo(road.bucket());
        assertThat(create.at("/DefinitionS3Location/ObjectKey").asText()).isEqualTo(KEY);
        assertThat(create.at("/DefinitionS3Location/VersionId").asText())
                .isEqualTo(upload.versionId().orElseThrow());
        JsonNode update = request("UpdateWorkflow");
        assertThat(update.at("/WorkflowArn").asText()).isEqualTo(arn);
        assertThat(update.at("/DefinitionS3Location/VersionId").asText())
                .isEqualTo(changed.versionId().orElseThrow());
    }

    @Test
    void theEntryOfAWorkflowLiesOverTheProfile() {
        road.profile("finance", PROFILE);

        created(road.dropAndDeliver("workflows/finance/month/close.yaml", Definitions.GOOD));

        assertThat(request("CreateWorkflow").at("/RoleArn").asText()).endsWith("role/dagdrop/finance-month");
        assertThat(request("CreateWorkflow").at("/Tags/Close").asText()).isEqualTo("month");
        assertThat(request("CreateWorkflow").at("/Tags/CostCenter").asText()).isEqualTo("4711");
    }

    @Test
    void aDefinitionsOwnDescriptionAndTagsLieOverAllAndNothingElseOfItIsASetting() {
        road.profile("finance", PROFILE);

        created(road.dropAndDeliver(
                KEY,
                Definitions.GOOD.replace(
                        "  tasks:",
                        "  description: |\n    the daily\n    report\n  tags: [gold, \"aws:x\"]\n  tasks:")));

        JsonNode create = request("CreateWorkflow");
        assertThat(create.at("/Description").asText()).isEqualTo("the daily report");
        assertThat(create.at("/Tags").has("gold")).isTrue();
        assertThat(create.at("/Tags").has("aws:x")).isFalse();
        assertThat(create.at("/RoleArn").asText()).isEqualTo("arn:aws:iam::123456789012:role/dagdrop/finance");
        assertThat(road.published().getLast().body("email")).contains("aws:x", "left out");
    }

    @Test
    void aDefinitionThatNamesARoleIsRefusedAndNothingIsCalled() {
        Outcome outcome = road.dropAndDeliver(
                KEY,
                Definitions.GOOD.replace("  tasks:", "  role_arn: arn:aws:iam::123456789012:role/admin\n  tasks:"));

        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        assertThat(road.service().calls()).isEmpty();
    }

    @Test
    void tagsFollowTheUploadAndThoseOfOthersStay() {
        road.profile("finance", PROFILE);
        String arn =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        String first = road.tags(arn).get("dagdrop:content");
        road.clients()
                .workflows()
                .tagResource(request -> request.resourceArn(arn).tags(Map.of("owner", "somebody")));
        road.profile("finance", PROFILE.replace("CostCenter: \"4711\"", "Stage: prod"));
        road.clock().advance(Duration.ofMinutes(1));

        Upload changed = road.drop(KEY, Definitions.CHANGED);
        updated(road.deliver(changed));

        assertThat(road.tags(arn))
                .containsEntry("Stage", "prod")
                .containsEntry("owner", "somebody")
                .containsEntry("dagdrop:team", "finance")
                .containsEntry("dagdrop:key", KEY)
                .containsEntry("dagdrop:bucket", road.bucket())
                .containsEntry("dagdrop:version", changed.versionId().orElseThrow())
                .doesNotContainEntry("dagdrop:content", first)
                .doesNotContainKey("CostCenter");
    }

    @Test
    void aChangedProfileUpdatesTheWorkflowThoughItsFileIsTheSame() {
        road.profile("finance", PROFILE);
        String arn =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        road.profile("finance", PROFILE.replace("role/dagdrop/finance\n", "role/dagdrop/money\n"));
        road.clock().advance(Duration.ofMinutes(1));

        updated(road.dropAndDeliver(KEY, Definitions.GOOD));

        assertThat(road.workflow(arn).roleArn()).endsWith("role/dagdrop/money");
    }

    @Test
    void anEncryptionThatCannotChangeStaysAndTheNoticeSaysSo() {
        String arn =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        road.profile("finance", PROFILE);
        road.clock().advance(Duration.ofMinutes(1));

        updated(road.dropAndDeliver(KEY, Definitions.CHANGED));

        assertThat(road.workflow(arn).encryptionConfiguration()).isNull();
        assertThat(road.published().getLast().body("email"))
                .contains("stays encrypted with AWS_MANAGED_KEY", "delete the workflow");
    }

    @Test
    void anAdoptedWorkflowKeepsItsEncryptionTooAndEveryNoticeSaysSo() {
        String arn =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        road.loseRow(NAME);
        road.profile("finance", PROFILE);
        road.clock().advance(Duration.ofMinutes(1));

        updated(road.dropAndDeliver(KEY, Definitions.CHANGED));
        updated(road.dropAndDeliver(KEY, Definitions.GOOD));

        assertThat(road.workflow(arn).encryptionConfiguration()).isNull();
        assertThat(road.published())
                .hasSize(2)
                .allSatisfy(notice -> assertThat(notice.body("email"))
                        .contains("stays encrypted with AWS_MANAGED_KEY", "delete the workflow"));
    }

    @Test
    void anUpdateOfWhichTheTagsAreRefusedIsTakenUpAgainWithoutASecondVersion() {
        String arn =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        Upload changed = road.drop(KEY, Definitions.CHANGED);
        road.service().faults().next("TagResource", Fault.accessDenied());

        assertThat(road.deliver(changed)).isInstanceOf(Outcome.Deferred.class);
        updated(road.deliver(changed));

        assertThat(road.versions(arn)).isEqualTo(2);
        assertThat(road.tags(arn))
                .containsEntry("dagdrop:version", changed.versionId().orElseThrow());
    }

    private JsonNode request(String operation) {
        return road.calls(operation).getLast().request();
    }
}
