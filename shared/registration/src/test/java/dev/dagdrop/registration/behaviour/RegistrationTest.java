package dev.dagdrop.registration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.outcome.CreationCause;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;

/** What a file leads to when nothing fails. */
@ExtendWith(SharedStandIns.Parameter.class)
class RegistrationTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private TestInstallation installation;

    @BeforeEach
    void install(SharedStandIns standIns) {
        installation = new TestInstallation(standIns, TestSetup.STANDARD);
    }

    @AfterEach
    void uninstall() {
        installation.close();
    }

    @Test
    void aDroppedFileBecomesAWorkflowPinnedToTheVersionThatWasRead() {
        String version = installation.put(KEY, TestDefinitions.GOOD);

        assertThat(installation.look(KEY))
                .isInstanceOfSatisfying(
                        Outcome.Created.class,
                        created -> assertThat(created.cause()).isEqualTo(CreationCause.NEW));

        GetWorkflowResponse workflow = installation.onlyWorkflow();
        assertThat(workflow.name()).isEqualTo("finance.daily");
        assertThat(workflow.definitionS3Location().bucket()).isEqualTo(installation.bucket());
        assertThat(workflow.definitionS3Location().objectKey()).isEqualTo(KEY);
        assertThat(workflow.definitionS3Location().versionId()).isEqualTo(version);
        assertThat(workflow.roleArn()).isEqualTo(TestInstallation.ROLE);
        assertThat(installation.published()).isEmpty();
    }

    @Test
    void theSameEventAgainIsADuplicateAndTheServiceIsNotAsked() {
        installation.drop(KEY, TestDefinitions.GOOD);

        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

        assertThat(installation.operations()).containsExactly("CreateWorkflow");
    }

    @Test
    void theSameContentAgainIsUnchangedAndTheWorkflowIsOnlyObserved() {
        installation.drop(KEY, TestDefinitions.GOOD);

        assertThat(installation.drop(KEY, TestDefinitions.GOOD)).isInstanceOf(Outcome.Unchanged.class);

        assertThat(installation.operations()).containsExactly("CreateWorkflow", "GetWorkflow");
    }

    @Test
    void changedContentIsOneUpdatePinnedToTheNewVersion() {
        installation.drop(KEY, TestDefinitions.GOOD);
        String changed = installation.put(KEY, TestDefinitions.CHANGED);

        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Updated.class);

        assertThat(installation.operations()).containsExactly("CreateWorkflow", "GetWorkflow", "UpdateWorkflow");
        GetWorkflowResponse workflow = installation.onlyWorkflow();
        assertThat(workflow.definitionS3Location().versionId()).isEqualTo(changed);
        assertThat(installation.versions(workflow.workflowArn())).isEqualTo(2);
    }

    @Test
    void anEventOfAnOlderVersionBringsTheNewest() {
        installation.put(KEY, TestDefinitions.GOOD);
        String newest = installation.put(KEY, TestDefinitions.CHANGED);

        installation.look(KEY);
        installation.look(KEY);

        assertThat(installation.onlyWorkflow().definitionS3Location().versionId())
                .isEqualTo(newest);
        assertThat(installation.operations()).startsWith("CreateWorkflow").doesNotContain("UpdateWorkflow");
    }

    @Test
    void aFileWithAnErrorIsRejectedWithoutACallAndOneNoticeSaysWhere() {
        Outcome outcome = installation.drop(KEY, TestDefinitions.UNKNOWN_DEPENDENCY);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.refusal()).isInstanceOf(Refusal.InvalidDefinition.class));
        assertThat(installation.operations()).isEmpty();
        assertThat(installation.published()).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).contains("dagdrop: finance.daily rejected: 1 error in the definition");
            assertThat(notice.body("email"))
                    .contains("s3://" + installation.bucket() + "/" + KEY)
                    .contains("DD602")
                    .contains(KEY + ":9:22")
                    .contains("[extarct]")
                    .contains("^");
            assertThat(notice.body("sqs")).contains("\"rule\":\"DD602\"").contains("\"schemaVersion\":\"1\"");
            assertThat(notice.attributes()).containsOnlyKeys("kind", "outcome", "severity", "team", "workflow");
        });
    }

    @Test
    void aRejectedFileIsNotAnnouncedAgain() {
        installation.drop(KEY, TestDefinitions.UNKNOWN_DEPENDENCY);

        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

        assertThat(installation.published()).hasSize(1);
    }

    @Test
    void theCorrectedFileBecomesTheWorkflowAndAnAllClearSaysSo() {
        installation.drop(KEY, TestDefinitions.UNKNOWN_DEPENDENCY);

        assertThat(installation.drop(KEY, TestDefinitions.GOOD)).isInstanceOf(Outcome.Created.class);

        assertThat(installation.workflows()).hasSize(1);
        assertThat(installation.subjects())
                .containsExactly(
                        "dagdrop: finance.daily rejected: 1 error in the definition", "dagdrop: finance.daily created");
    }

    @Test
    void aBrokenChangeLeavesTheWorkflowAsItIs() {
        installation.drop(KEY, TestDefinitions.GOOD);

        assertThat(installation.drop(KEY, TestDefinitions.UNKNOWN_DEPENDENCY)).isInstanceOf(Outcome.Rejected.class);

        assertThat(installation.versions(installation.onlyWorkflow().workflowArn()))
                .isEqualTo(1);
        assertThat(installation.drop(KEY, TestDefinitions.CHANGED)).isInstanceOf(Outcome.Updated.class);
    }

    @Test
    void theServicesOwnWarningsReachTheNotice() {
        Outcome created = installation.drop(KEY, TestDefinitions.IGNORED_ATTRIBUTE);

        String warning = created.applied().orElseThrow().workflow().warnings().getFirst();
        assertThat(installation.published()).singleElement().satisfies(notice -> {
            assertThat(notice.subject())
                    .hasValueSatisfying(
                            subject -> assertThat(subject).startsWith("dagdrop: finance.daily created with"));
            assertThat(notice.body("email")).contains(warning);
        });
    }

    @Test
    void everySuccessIsAnnouncedWhereAllIsAskedFor(SharedStandIns standIns) {
        try (TestInstallation talkative =
                new TestInstallation(standIns, TestSetup.STANDARD.withNotices(NoticeLevel.ALL))) {
            talkative.drop(KEY, TestDefinitions.GOOD);
            talkative.drop(KEY, TestDefinitions.CHANGED);
            talkative.drop(KEY, TestDefinitions.CHANGED);

            assertThat(talkative.subjects())
                    .containsExactly(
                            "dagdrop: finance.daily created",
                            "dagdrop: finance.daily updated",
                            "dagdrop: finance.daily unchanged");
        }
    }
}
