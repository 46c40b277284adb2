package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.mwaa.SourceTags;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Outcome.Creation;
import dev.dagdrop.registration.reconcile.Drift;
import dev.dagdrop.registration.reconcile.DriftKind;
import dev.dagdrop.registration.reconcile.Mode;
import dev.dagdrop.registration.reconcile.Run;
import dev.dagdrop.registration.upload.Upload;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What reconcile finds between bucket, ledger and service, and what becomes of it on the road. */
@ExtendWith(Cloud.Shared.class)
class ReconcileTest {
    private static final String KEY = "workflows/finance/daily report.yaml";
    private static final String NAME = "finance-daily-report";

    private Road road;
    private Reconciliation reconciliation;

    @BeforeEach
    void openTheRoad(Cloud cloud) {
        road = new Road(cloud, Setup.STANDARD);
        reconciliation = new Reconciliation(road);
    }

    @AfterEach
    void closeTheRoad() {
        road.close();
    }

    @Test
    void whatIsInStepIsNoDriftAndNobodyHearsOfIt() {
        road.dropAndDeliver(KEY, Definitions.GOOD);
        road.drop("workflows/finance/readme.txt", "no definition");

        Run run = reconciliation.run(Mode.REVERT);

        assertThat(run.tally().total()).isZero();
        assertThat(run.tally().objects()).isEqualTo(1);
        assertThat(run.tally().workflows()).isEqualTo(1);
        assertThat(run.tally().registrations()).isEqualTo(1);
        assertThat(reconciliation.waiting()).isZero();
        assertThat(road.published()).isEmpty();
        assertThat(road.calls("GetWorkflow")).isEmpty();
        assertThat(road.calls("ListTagsForResource")).isEmpty();
    }

    @Test
    void filesThatWereThereBeforeTheInstallationBecomeWorkflows() {
        road.drop(KEY, Definitions.GOOD);
        road.drop("workflows/finance/weekly.yaml", Definitions.GOOD);

        Run run = reconciliation.run(Mode.REDRIVE);

        assertThat(found(run)).containsOnly(DriftKind.MISSING).hasSize(2);
        assertThat(reconciliation.deliver()).hasSize(2).allMatch(Outcome.Created.class::isInstance);
        assertThat(road.workflows()).hasSize(2);
        assertThat(reconciliation.run(Mode.REDRIVE).tally().total()).isZero();
    }

    @Test
    void aDryRunSendsNothing() {
        road.drop(KEY, Definitions.GOOD);

        Run run = reconciliation.run(Mode.DRY_RUN);

        assertThat(found(run)).containsExactly(DriftKind.MISSING);
        assertThat(run.tally().redriven()).isZero();
        assertThat(reconciliation.waiting()).isZero();
    }

    @Test
    void aWorkflowOfAnOlderVersionIsBroughtToTheNewest() {
        String workflow =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        Upload lost = road.drop(KEY, Definitions.CHANGED);

        Run run = reconciliation.run(Mode.REDRIVE);

        assertThat(found(run)).containsExactly(DriftKind.OLDER);
        assertThat(reconciliation.deliver()).singleElement().isInstanceOf(Outcome.Updated.class);
        assertThat(road.workflow(workflow).definitionS3Location().versionId())
                .isEqualTo(lost.versionId().orElseThrow());
        assertThat(reconciliation.run(Mode.REDRIVE).tally().total()).isZero();
    }

    @Test
    void aRefusedFileIsNoDrift() {
        road.dropAndDeliver(KEY, Definitions.GOOD);
        road.dropAndDeliver(KEY, Definitions.UNKNOWN_DEPENDENCY);
        road.dropAndDeliver("workflows/broken.yaml", Definitions.UNKNOWN_DEPENDENCY);

        assertThat(reconciliation.run(Mode.REVERT).tally().total()).isZero();
    }

    @Test
    void aFileRefusedForItsTakenNameIsNoDrift() {
        road.dropAndDeliver("workflows/a/b-c.yaml", Definitions.GOOD);
        road.dropAndDeliver("workflows/a-b/c.yaml", Definitions.GOOD);

        assertThat(reconciliation.run(Mode.REDRIVE).tally().total()).isZero();
    }

    @Test
    void anUploadBeingRegisteredIsNoDrift() {
        road.claim(new WorkflowName(NAME), road.drop(KEY, Definitions.GOOD));

        assertThat(new Reconciliation(road, road.clock())
                        .run(Mode.REDRIVE)
                        .tally()
                        .total())
                .isZero();
        assertThat(found(reconciliation.run(Mode.REDRIVE))).containsExactly(DriftKind.MISSING);
    }

    @Test
    void aHolderThatDiedIsTakenOverWithoutASecondVersion() {
        String workflow =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        Upload changed = road.drop(KEY, Definitions.CHANGED);
        updateAndDie(workflow, changed);

        assertThat(found(reconciliation.run(Mode.REDRIVE))).containsExactly(DriftKind.OLDER);
        road.clock().advance(Road.INVOCATION.plus(Duration.ofMinutes(1)));
        updated(reconciliation.deliver().getFirst());

        assertThat(road.versions(workflow)).isEqualTo(2);
    }

    @Test
    void aWorkflowDeletedByHandIsReportedAndMadeAgainOnlyWhereAsked() {
        String workflow =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        road.clients().workflows().deleteWorkflow(request -> request.workflowArn(workflow));

        assertThat(found(reconciliation.run(Mode.REDRIVE))).containsExactly(DriftKind.DELETED_BY_HAND);
        assertThat(reconciliation.waiting()).isZero();

        assertThat(found(reconciliation.run(Mode.REVERT))).containsExactly(DriftKind.DELETED_BY_HAND);
        assertThat(created(reconciliation.deliver().getFirst()).how()).isEqualTo(Creation.RECREATED);
        assertThat(reconciliation.run(Mode.REVERT).tally().total()).isZero();
    }

    @Test
    void aWorkflowChangedByHandIsReportedAndPutBackOnlyWhereAsked() {
        Upload upload = road.drop(KEY, Definitions.GOOD);
        String workflow = created(road.deliver(upload)).workflow().arn();
        Upload other = road.drop("elsewhere.yaml", Definitions.CHANGED);
        update(workflow, other, "arn:aws:iam::000000000000:role/somebody");

        Run run = reconciliation.run(Mode.REDRIVE);

        assertThat(run.tally().examples()).singleElement().satisfies(drift -> {
            assertThat(drift.kind()).isEqualTo(DriftKind.CHANGED_BY_HAND);
            assertThat(drift.detail()).contains("elsewhere.yaml", "role/somebody, not " + road.role());
        });
        assertThat(reconciliation.waiting()).isZero();

        reconciliation.run(Mode.REVERT);
        updated(reconciliation.deliver().getFirst());
        assertThat(road.workflow(workflow).definitionS3Location().versionId())
                .isEqualTo(upload.versionId().orElseThrow());
        assertThat(road.workflow(workflow).roleArn()).isEqualTo(road.role());
        assertThat(reconciliation.run(Mode.REVERT).tally().total()).isZero();
    }

    @Test
    void aWorkflowThatIsNotOursUnderTheNameOfAFileIsReportedAndLeftAlone() {
        Upload elsewhere = road.drop("elsewhere.yaml", Definitions.GOOD);
        create("finance-weekly", elsewhere, Optional.empty());
        create("somebody-elses", elsewhere, Optional.empty());
        road.drop("workflows/finance/weekly.yaml", Definitions.GOOD);

        Run run = reconciliation.run(Mode.REDRIVE);

        assertThat(run.tally().examples())
                .extracting(Drift::kind, Drift::workflow)
                .containsExactlyInAnyOrder(
                        tuple(DriftKind.MISSING, "finance-weekly"), tuple(DriftKind.FOREIGN, "finance-weekly"));
        assertThat(reconciliation.deliver()).singleElement().isInstanceOf(Outcome.Rejected.class);
        assertThat(found(reconciliation.run(Mode.REDRIVE))).containsExactly(DriftKind.FOREIGN);
        assertThat(reconciliation.waiting()).isZero();
    }

    @Test
    void aWorkflowWhoseFileIsGoneIsReportedWithOrWithoutItsRow() {
        road.dropAndDeliver(KEY, Definitions.GOOD);
        road.dropAndDeliver("workflows/finance/weekly.yaml", Definitions.GOOD);
        road.uploader().deleteObject(request -> request.bucket(road.bucket()).key(KEY));
        road.uploader().deleteObject(request -> request.bucket(road.bucket()).key("workflows/finance/weekly.yaml"));
        road.loseRow("finance-weekly");

        Run run = reconciliation.run(Mode.REVERT);

        assertThat(run.tally().examples())
                .extracting(Drift::kind, Drift::workflow)
                .containsExactlyInAnyOrder(
                        tuple(DriftKind.ORPHANED, NAME), tuple(DriftKind.ORPHANED, "finance-weekly"));
        assertThat(road.workflows()).hasSize(2);
    }

    @Test
    void aWorkflowKeptAfterItsFileWasRemovedIsNoDriftUntilTheFileComesBackUnseen() {
        Upload first = road.drop(KEY, Definitions.GOOD);
        created(road.deliver(first));
        road.process(List.of(new ObjectEvent.Removed(road.remove(KEY))));

        assertThat(reconciliation.run(Mode.REVERT).tally().total()).isZero();

        road.drop(KEY, Definitions.GOOD + "# again\n");
        assertThat(found(reconciliation.run(Mode.REDRIVE))).containsExactly(DriftKind.OLDER);
        updated(reconciliation.deliver().getFirst());
        assertThat(reconciliation.run(Mode.REVERT).tally().total()).isZero();
    }

    @Test
    void oneNoticeTellsOfTheWholeRun() {
        road.drop(KEY, Definitions.GOOD);
        road.drop("workflows/finance/weekly.yaml", Definitions.GOOD);

        reconciliation.runPageByPage(Mode.REDRIVE);

        assertThat(road.published()).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).contains("dagdrop: drift: 2 missing");
            assertThat(notice.body("email"))
                    .contains("2 missing: ", KEY, "weekly.yaml", "Mode:     Redrive; 2 uploads");
            assertThat(notice.body("default")).contains("\"outcome\":\"drift\"", "\"missing\":2");
        });
    }

    private void updateAndDie(String workflow, Upload upload) {
        road.claim(new WorkflowName(NAME), upload);
        update(workflow, upload, road.role());
    }

    private void update(String workflow, Upload upload, String role) {
        road.clients()
                .workflows()
                .updateWorkflow(request -> request.workflowArn(workflow)
                        .definitionS3Location(location -> location.bucket(upload.bucket())
                                .objectKey(upload.key())
                                .versionId(upload.versionId().orElseThrow()))
                        .roleArn(role));
    }

    private void create(String name, Upload upload, Optional<Upload> source) {
        road.clients()
                .workflows()
                .createWorkflow(request -> request.name(name)
                        .definitionS3Location(
                                location -> location.bucket(upload.bucket()).objectKey(upload.key()))
                        .tags(source.map(from -> SourceTags.of(from, Optional.empty()))
                                .orElse(Map.of("owner", "somebody")))
                        .roleArn(road.role()));
    }

    private static List<DriftKind> found(Run run) {
        return run.tally().examples().stream().map(Drift::kind).toList();
    }
}
