package dev.dagdrop.registration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.outcome.Cause;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;

/** What a file leads to when nothing stands in its way. */
@ExtendWith(Cloud.Shared.class)
class RegistrationTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private Sandbox sandbox;

    @BeforeEach
    void install(Cloud cloud) {
        sandbox = new Sandbox(cloud, Setup.STANDARD);
    }

    @AfterEach
    void uninstall() {
        sandbox.close();
    }

    @Test
    void aDroppedFileBecomesAWorkflowPinnedToTheVersionThatWasRead() {
        String version = sandbox.put(KEY, Definitions.GOOD);

        assertThat(sandbox.look(KEY))
                .isInstanceOfSatisfying(
                        Outcome.Created.class,
                        created -> assertThat(created.cause()).isEqualTo(Cause.NEW));

        GetWorkflowResponse workflow = sandbox.onlyWorkflow();
        assertThat(workflow.name()).isEqualTo("finance.daily");
        assertThat(workflow.definitionS3Location().bucket()).isEqualTo(sandbox.bucket());
        assertThat(workflow.definitionS3Location().objectKey()).isEqualTo(KEY);
        assertThat(workflow.definitionS3Location().versionId()).isEqualTo(version);
        assertThat(workflow.roleArn()).isEqualTo(Sandbox.ROLE);
        assertThat(sandbox.published()).isEmpty();
    }

    @Test
    void theSameEventAgainIsADuplicateAndTheServiceIsNotAsked() {
        sandbox.drop(KEY, Definitions.GOOD);

        assertThat(sandbox.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

        assertThat(sandbox.operations()).containsExactly("CreateWorkflow");
    }

    @Test
    void theSameContentAgainIsUnchangedAndTheWorkflowIsOnlyObserved() {
        sandbox.drop(KEY, Definitions.GOOD);

        assertThat(sandbox.drop(KEY, Definitions.GOOD)).isInstanceOf(Outcome.Unchanged.class);

        assertThat(sandbox.operations()).containsExactly("CreateWorkflow", "GetWorkflow");
    }

    @Test
    void changedContentIsOneUpdatePinnedToTheNewVersion() {
        sandbox.drop(KEY, Definitions.GOOD);
        String changed = sandbox.put(KEY, Definitions.CHANGED);

        assertThat(sandbox.look(KEY)).isInstanceOf(Outcome.Updated.class);

        assertThat(sandbox.operations()).containsExactly("CreateWorkflow", "GetWorkflow", "UpdateWorkflow");
        GetWorkflowResponse workflow = sandbox.onlyWorkflow();
        assertThat(workflow.definitionS3Location().versionId()).isEqualTo(changed);
        assertThat(sandbox.versions(workflow.workflowArn())).isEqualTo(2);
    }

    @Test
    void anEventOfAnOlderVersionBringsTheNewest() {
        sandbox.put(KEY, Definitions.GOOD);
        String newest = sandbox.put(KEY, Definitions.CHANGED);

        sandbox.look(KEY);
        sandbox.look(KEY);

        assertThat(sandbox.onlyWorkflow().definitionS3Location().versionId()).isEqualTo(newest);
        assertThat(sandbox.operations()).startsWith("CreateWorkflow").doesNotContain("UpdateWorkflow");
    }

    @Test
    void aFileWithAnErrorIsRejectedWithoutACallAndOneNoticeSaysWhere() {
        Outcome outcome = sandbox.drop(KEY, Definitions.UNKNOWN_DEPENDENCY);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.refusal()).isInstanceOf(Refusal.InvalidDefinition.class));
        assertThat(sandbox.operations()).isEmpty();
        assertThat(sandbox.published()).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).contains("dagdrop: finance.daily rejected: 1 error in the definition");
            assertThat(notice.body("email"))
                    .contains("s3://" + sandbox.bucket() + "/" + KEY)
                    .contains("DD602")
                    .contains(KEY + ":10:9")
                    .contains("- extarct")
                    .contains("^");
            assertThat(notice.body("sqs")).contains("\"rule\":\"DD602\"").contains("\"schemaVersion\":\"1\"");
            assertThat(notice.attributes()).containsOnlyKeys("kind", "outcome", "severity", "team", "workflow");
        });
    }

    @Test
    void aRejectedFileIsNotAnnouncedAgain() {
        sandbox.drop(KEY, Definitions.UNKNOWN_DEPENDENCY);

        assertThat(sandbox.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

        assertThat(sandbox.published()).hasSize(1);
    }

    @Test
    void theCorrectedFileBecomesTheWorkflowAndAnAllClearSaysSo() {
        sandbox.drop(KEY, Definitions.UNKNOWN_DEPENDENCY);

        assertThat(sandbox.drop(KEY, Definitions.GOOD)).isInstanceOf(Outcome.Created.class);

        assertThat(sandbox.workflows()).hasSize(1);
        assertThat(sandbox.subjects())
                .containsExactly(
                        "dagdrop: finance.daily rejected: 1 error in the definition", "dagdrop: finance.daily created");
    }

    @Test
    void aBrokenChangeLeavesTheWorkflowAsItIs() {
        sandbox.drop(KEY, Definitions.GOOD);

        assertThat(sandbox.drop(KEY, Definitions.UNKNOWN_DEPENDENCY)).isInstanceOf(Outcome.Rejected.class);

        assertThat(sandbox.versions(sandbox.onlyWorkflow().workflowArn())).isEqualTo(1);
        assertThat(sandbox.drop(KEY, Definitions.CHANGED)).isInstanceOf(Outcome.Updated.class);
    }

    @Test
    void theServicesOwnWarningsReachTheNotice() {
        Outcome created = sandbox.drop(KEY, Definitions.IGNORED_ATTRIBUTE);

        String warning = created.applied().orElseThrow().workflow().warnings().getFirst();
        assertThat(sandbox.published()).singleElement().satisfies(notice -> {
            assertThat(notice.subject())
                    .hasValueSatisfying(
                            subject -> assertThat(subject).startsWith("dagdrop: finance.daily created with"));
            assertThat(notice.body("email")).contains(warning);
        });
    }

    @Test
    void everySuccessIsAnnouncedWhereAllIsAskedFor(Cloud cloud) {
        try (Sandbox talkative = new Sandbox(cloud, Setup.STANDARD.withNotices(NoticeLevel.ALL))) {
            talkative.drop(KEY, Definitions.GOOD);
            talkative.drop(KEY, Definitions.CHANGED);
            talkative.drop(KEY, Definitions.CHANGED);

            assertThat(talkative.subjects())
                    .containsExactly(
                            "dagdrop: finance.daily created",
                            "dagdrop: finance.daily updated",
                            "dagdrop: finance.daily unchanged");
        }
    }
}
