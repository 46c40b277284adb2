package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Outcome.Creation;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.http.RecordedCall;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;

/** What an upload leads to when nothing stands in its way. */
@ExtendWith(Cloud.Shared.class)
class RegistrationTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private Road road;

    @BeforeEach
    void openTheRoad(Cloud cloud) {
        road = new Road(cloud, Setup.STANDARD);
    }

    @AfterEach
    void closeTheRoad() {
        road.close();
    }

    @Test
    void aDroppedFileBecomesAWorkflowPinnedToItsVersion() {
        Upload upload = road.drop(KEY, Definitions.GOOD);

        Outcome.Created created = created(road.deliver(upload));

        GetWorkflowResponse workflow = road.workflow(created.workflow().arn());
        assertThat(workflow.name()).isEqualTo("finance-daily");
        assertThat(workflow.definitionS3Location().bucket()).isEqualTo(road.bucket());
        assertThat(workflow.definitionS3Location().objectKey()).isEqualTo(KEY);
        assertThat(workflow.definitionS3Location().versionId())
                .isEqualTo(upload.versionId().orElseThrow());
        assertThat(workflow.roleArn()).isEqualTo(road.role());
        assertThat(created.how()).isEqualTo(Creation.NEW);
        assertThat(created.workflow().version()).contains(workflow.workflowVersion());
        assertThat(road.published()).isEmpty();
    }

    @Test
    void theSameEventAgainIsADuplicateAndNoCallIsMade() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        Outcome.Created created = created(road.deliver(upload));

        assertThat(road.deliver(upload))
                .isEqualTo(new Outcome.Duplicate(
                        "created", Optional.of(created.workflow().arn())));

        assertThat(road.calls("CreateWorkflow")).hasSize(1);
        assertThat(road.calls("UpdateWorkflow")).isEmpty();
    }

    @Test
    void theSameContentAgainIsUnchangedAndTheWorkflowIsOnlyLookedUp() {
        Outcome.Created created = created(road.dropAndDeliver(KEY, Definitions.GOOD));

        assertThat(road.dropAndDeliver(KEY, Definitions.GOOD))
                .isEqualTo(new Outcome.Unchanged(created.workflow().arn()));

        assertThat(road.service().calls())
                .extracting(RecordedCall::operation)
                .containsExactly("CreateWorkflow", "GetWorkflow");
    }

    @Test
    void changedContentIsOneUpdatePinnedToTheNewVersion() {
        Outcome.Created created = created(road.dropAndDeliver(KEY, Definitions.GOOD));
        Upload changed = road.drop(KEY, Definitions.CHANGED);

        assertThat(road.deliver(changed)).isInstanceOf(Outcome.Updated.class);

        assertThat(road.calls("UpdateWorkflow")).hasSize(1);
        assertThat(road.workflow(created.workflow().arn())
                        .definitionS3Location()
                        .versionId())
                .isEqualTo(changed.versionId().orElseThrow());
        assertThat(road.versions(created.workflow().arn())).isEqualTo(2);
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        Upload first = road.drop(KEY, Definitions.GOOD);
        Upload second = road.drop(KEY, Definitions.CHANGED);
        Outcome.Created created = created(road.deliver(second));

        assertThat(road.deliver(first)).isInstanceOf(Outcome.Stale.class);

        assertThat(road.workflow(created.workflow().arn())
                        .definitionS3Location()
                        .versionId())
                .isEqualTo(second.versionId().orElseThrow());
        assertThat(road.calls("UpdateWorkflow")).isEmpty();
    }

    @Test
    void aFileWithAnErrorIsRefusedWithoutACallAndOneNoticeSaysWhere() {
        Upload upload = road.drop(KEY, Definitions.UNKNOWN_DEPENDENCY);

        Outcome outcome = road.deliver(upload);

        assertThat(refusal(outcome)).isInstanceOf(Refusal.InvalidDefinition.class);
        assertThat(road.service().calls()).isEmpty();
        assertThat(road.published()).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).contains("dagdrop: finance-daily rejected: 1 error in the definition");
            assertThat(notice.body("email"))
                    .contains("s3://" + road.bucket() + "/" + KEY)
                    .contains("DD602")
                    .contains(KEY + ":10:9")
                    .contains("- extarct")
                    .contains("^");
            assertThat(notice.body("sqs")).contains("\"rule\":\"DD602\"").contains("\"schemaVersion\":\"1\"");
            assertThat(notice.attributes()).containsOnlyKeys("outcome", "severity", "team", "workflow");
        });
    }

    @Test
    void aRefusedFileDeliveredAgainIsNotAnnouncedAgain() {
        Upload upload = road.drop(KEY, Definitions.UNKNOWN_DEPENDENCY);
        road.deliver(upload);

        assertThat(road.deliver(upload)).isInstanceOf(Outcome.Duplicate.class);

        assertThat(road.published()).hasSize(1);
    }

    @Test
    void theCorrectedFileBecomesTheWorkflow() {
        road.dropAndDeliver(KEY, Definitions.UNKNOWN_DEPENDENCY);

        created(road.dropAndDeliver(KEY, Definitions.GOOD));

        assertThat(road.workflows()).hasSize(1);
    }

    @Test
    void aBrokenUpdateLeavesTheWorkflowAsItIs() {
        Outcome.Created created = created(road.dropAndDeliver(KEY, Definitions.GOOD));

        assertThat(road.dropAndDeliver(KEY, Definitions.UNKNOWN_DEPENDENCY)).isInstanceOf(Outcome.Rejected.class);

        assertThat(road.versions(created.workflow().arn())).isEqualTo(1);
        assertThat(road.dropAndDeliver(KEY, Definitions.CHANGED)).isInstanceOf(Outcome.Updated.class);
    }

    @Test
    void theServicesOwnWarningsReachTheNotice() {
        Outcome.Created created = created(road.dropAndDeliver(KEY, Definitions.IGNORED_ATTRIBUTE));

        assertThat(created.workflow().warnings()).isNotEmpty();
        assertThat(road.published()).singleElement().satisfies(notice -> {
            assertThat(notice.subject())
                    .hasValueSatisfying(
                            subject -> assertThat(subject).startsWith("dagdrop: finance-daily created with"));
            assertThat(notice.body("email"))
                    .contains(created.workflow().warnings().getFirst());
        });
    }

    @Test
    void everySuccessIsAnnouncedWhereAllIsAskedFor(Cloud cloud) {
        try (Road talkative = new Road(cloud, Setup.STANDARD.withNotices(NoticeLevel.ALL))) {
            talkative.dropAndDeliver(KEY, Definitions.GOOD);
            talkative.dropAndDeliver(KEY, Definitions.CHANGED);
            talkative.dropAndDeliver(KEY, Definitions.CHANGED);

            assertThat(talkative.published())
                    .extracting(notice -> notice.subject().orElseThrow())
                    .containsExactly(
                            "dagdrop: finance-daily created",
                            "dagdrop: finance-daily updated",
                            "dagdrop: finance-daily unchanged");
        }
    }
}
