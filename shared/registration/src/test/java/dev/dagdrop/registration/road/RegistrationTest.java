package dev.dagdrop.registration.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Outcome.Creation;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.road.Road.Setup;
import dev.dagdrop.registration.upload.Upload;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.ResourceNotFoundException;

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
    void theSameContentAgainIsUnchangedAndNoCallIsMade() {
        Outcome.Created created = created(road.dropAndDeliver(KEY, Definitions.GOOD));
        int before = road.service().calls().size();

        assertThat(road.dropAndDeliver(KEY, Definitions.GOOD))
                .isEqualTo(new Outcome.Unchanged(created.workflow().arn()));

        assertThat(road.service().calls()).hasSize(before);
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

    @Test
    void aSecondKeyForATakenNameIsRefusedAndBothKeysAreNamed() {
        created(road.dropAndDeliver("workflows/a/b-c.yaml", Definitions.GOOD));

        Outcome outcome = road.dropAndDeliver("workflows/a-b/c.yaml", Definitions.GOOD);

        assertThat(refusal(outcome)).isEqualTo(new Refusal.NameTaken(road.bucket(), "workflows/a/b-c.yaml"));
        assertThat(road.workflows()).hasSize(1);
        assertThat(road.published())
                .singleElement()
                .satisfies(notice -> assertThat(notice.body("email"))
                        .contains("workflows/a/b-c.yaml")
                        .contains("workflows/a-b/c.yaml"));
    }

    @Test
    void aRefusedFileDoesNotKeepItsNameFromAnother() {
        road.dropAndDeliver("workflows/a/b-c.yaml", Definitions.UNKNOWN_DEPENDENCY);

        created(road.dropAndDeliver("workflows/a-b/c.yaml", Definitions.GOOD));
    }

    @Test
    void aWorkflowThatIsNotOursIsNeverTouched() {
        String foreign = road.clients()
                .workflows()
                .createWorkflow(request -> request.name("finance-daily")
                        .definitionS3Location(location -> location.bucket(road.bucket())
                                .objectKey(road.drop("other.yaml", Definitions.GOOD)
                                        .key()))
                        .roleArn(road.role()))
                .workflowArn();

        Outcome outcome = road.dropAndDeliver(KEY, Definitions.GOOD);

        assertThat(refusal(outcome)).isEqualTo(new Refusal.ForeignWorkflow(foreign));
        assertThat(road.calls("UpdateWorkflow")).isEmpty();
        assertThat(road.versions(foreign)).isEqualTo(1);
    }

    @Test
    void aWorkflowDeletedBehindOurBackIsCreatedAgainAndTheNoticeSaysSo() {
        Outcome.Created first = created(road.dropAndDeliver(KEY, Definitions.GOOD));
        road.clients()
                .workflows()
                .deleteWorkflow(request -> request.workflowArn(first.workflow().arn()));
        assertThatThrownBy(() -> road.workflow(first.workflow().arn())).isInstanceOf(ResourceNotFoundException.class);

        Outcome.Created again = created(road.dropAndDeliver(KEY, Definitions.CHANGED));

        assertThat(again.how()).isEqualTo(Creation.RECREATED);
        assertThat(again.workflow().arn()).isNotEqualTo(first.workflow().arn());
        assertThat(road.published())
                .singleElement()
                .satisfies(notice -> assertThat(notice.subject()).contains("dagdrop: finance-daily created again"));
    }

    @Test
    void aVersionDeletedBeforeItWasReadIsStale() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        road.clients()
                .s3()
                .deleteObject(request -> request.bucket(road.bucket())
                        .key(KEY)
                        .versionId(upload.versionId().orElseThrow()));

        assertThat(road.deliver(upload)).isInstanceOf(Outcome.Stale.class);
        assertThat(road.service().calls()).isEmpty();
    }

    @Test
    void aBucketWithoutVersionsIsReadByEntityTag(Cloud cloud) {
        try (Road plain = new Road(cloud, Setup.STANDARD.withoutVersions())) {
            Upload overwritten = plain.drop(KEY, Definitions.GOOD);
            Upload current = plain.drop(KEY, Definitions.CHANGED);

            assertThat(plain.deliver(overwritten)).isInstanceOf(Outcome.Stale.class);
            Outcome.Created created = created(plain.deliver(current));

            assertThat(plain.workflow(created.workflow().arn())
                            .definitionS3Location()
                            .versionId())
                    .isNull();
        }
    }

    @Test
    void aFileOverTheLimitIsRefusedByTheSizeInTheEventOrInTheAnswer() {
        Upload large = road.drop(KEY, Definitions.GOOD + "#".repeat(51_200));
        Upload sizeUnknown = new Upload(
                large.bucket(),
                "workflows/finance/weekly.yaml",
                road.drop("workflows/finance/weekly.yaml", Definitions.GOOD + "#".repeat(51_200))
                        .versionId(),
                large.eTag(),
                large.sequencer(),
                OptionalLong.empty());

        assertThat(refusal(road.deliver(large)))
                .isInstanceOfSatisfying(Refusal.InvalidDefinition.class, RegistrationTest::saysTooLarge);
        assertThat(refusal(road.deliver(sizeUnknown)))
                .isInstanceOfSatisfying(Refusal.InvalidDefinition.class, RegistrationTest::saysTooLarge);
        assertThat(road.service().calls()).isEmpty();
    }

    @Test
    void otherFilesAndOtherBucketsAreIgnored() {
        Upload readme = road.drop("workflows/finance/README.md", "# Finance");
        Upload elsewhere =
                new Upload("another-bucket", KEY, readme.versionId(), readme.eTag(), readme.sequencer(), readme.size());

        assertThat(road.deliver(readme)).isInstanceOf(Outcome.Ignored.class);
        assertThat(road.deliver(elsewhere)).isInstanceOf(Outcome.Ignored.class);
        assertThat(road.published()).isEmpty();
    }

    private static void saysTooLarge(Refusal.InvalidDefinition invalid) {
        assertThat(invalid.verdict().errors())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().value()).isEqualTo("DD001"));
    }

    private static Outcome.Created created(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Created.class);
        return (Outcome.Created) outcome;
    }

    private static Refusal refusal(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        return ((Outcome.Rejected) outcome).refusal();
    }
}
