package dev.dagdrop.functions.reconcile;

import static dev.dagdrop.functions.reconcile.DriftFindings.detail;
import static dev.dagdrop.functions.reconcile.DriftFindings.kinds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.mwaa.SourceTags;
import dev.dagdrop.registration.outcome.CreationCause;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Workflows and records that have lost each other or their file, by hand or by accident. */
@ExtendWith(SharedStandIns.Parameter.class)
class WorkflowsTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final String OTHER = "workflows/finance/weekly.yaml";

    private TestAccount account;
    private ReconcileInstallation installation;

    @BeforeEach
    void create(SharedStandIns standIns) {
        account = new TestAccount(standIns);
        installation = ReconcileInstallation.create(account, InstallationSetup.standard());
    }

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void aWorkflowDeletedByHandIsReportedAndMadeAgainOnlyWhereAsked() {
        deleteByHand(arn(installation.drop(KEY, TestDefinitions.GOOD)));

        assertThat(kinds(installation.reconcile(ComparisonMode.REDRIVE))).containsExactly(DriftKind.DELETED_BY_HAND);
        assertThat(installation.followHints()).isEmpty();

        ComparisonRun run = installation.reconcile(ComparisonMode.REVERT);
        assertThat(kinds(run)).containsExactly(DriftKind.DELETED_BY_HAND);
        assertThat(detail(run)).endsWith("it is being reverted");
        assertThat(installation.followHints())
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Created.class,
                        made -> assertThat(made.cause()).isEqualTo(CreationCause.DELETED_BY_HAND));
        assertThat(installation.reconcile(ComparisonMode.REVERT).driftCounts().total())
                .isZero();
    }

    @Test
    void aWorkflowChangedByHandIsReportedAndRevertedOnlyWhereAsked() {
        String version = installation.put(KEY, TestDefinitions.GOOD);
        String arn = arn(installation.look(KEY));
        updateByHand(arn, "arn:aws:iam::000000000000:role/somebody");

        ComparisonRun run = installation.reconcile(ComparisonMode.REDRIVE);
        assertThat(kinds(run)).containsExactly(DriftKind.CHANGED_BY_HAND);
        assertThat(detail(run))
                .contains(
                        "elsewhere.yaml",
                        "role/somebody, not " + installation.setup().role());
        assertThat(installation.followHints()).isEmpty();

        installation.reconcile(ComparisonMode.REVERT);
        assertThat(installation.followHints()).singleElement().isInstanceOf(Outcome.Updated.class);
        assertThat(installation.workflow(arn).definitionS3Location().versionId())
                .isEqualTo(version);
        assertThat(installation.workflow(arn).roleArn())
                .isEqualTo(installation.setup().role());
        assertThat(installation.reconcile(ComparisonMode.REVERT).driftCounts().total())
                .isZero();
    }

    @Test
    void whatWasDoneByHandStaysWhereTheNewestFileWasRefused() {
        String arn = arn(installation.drop(KEY, TestDefinitions.GOOD));
        installation.drop(KEY, TestDefinitions.UNKNOWN_DEPENDENCY);
        deleteByHand(arn);

        ComparisonRun run = installation.reconcile(ComparisonMode.REVERT);

        assertThat(kinds(run)).containsExactly(DriftKind.DELETED_BY_HAND);
        assertThat(detail(run)).contains("not reverted", "refused");
        assertThat(installation.followHints()).isEmpty();
    }

    @Test
    void aWorkflowThatIsNotOursUnderTheNameOfAFileIsReportedAndLeftAlone() {
        createByHand("finance.weekly", Map.of("owner", "somebody"));
        createByHand("somebody.elses", Map.of("owner", "somebody"));
        installation.put(OTHER, TestDefinitions.GOOD);

        ComparisonRun run = installation.reconcile(ComparisonMode.REDRIVE);

        assertThat(run.driftCounts().examples())
                .extracting(Drift::kind, Drift::subject)
                .containsExactly(
                        tuple(DriftKind.MISSING, "finance.weekly"), tuple(DriftKind.FOREIGN, "finance.weekly"));
        assertThat(installation.followHints()).singleElement().isInstanceOf(Outcome.Rejected.class);
        assertThat(kinds(installation.reconcile(ComparisonMode.REDRIVE)))
                .containsExactlyInAnyOrder(DriftKind.REFUSED, DriftKind.FOREIGN);
        assertThat(installation.followHints()).isEmpty();
    }

    @Test
    void aRemovalWithoutAnEventIsCarriedOutAndTheKeptWorkflowListedInEveryRun() {
        installation.drop(KEY, TestDefinitions.GOOD);
        installation.delete(KEY);

        assertThat(kinds(installation.reconcile(ComparisonMode.REDRIVE))).containsExactly(DriftKind.REMOVED);
        assertThat(installation.followHints()).singleElement().isInstanceOf(Outcome.Kept.class);

        for (int i = 0; i < 2; i++) {
            ComparisonRun run = installation.reconcile(ComparisonMode.REVERT);
            assertThat(kinds(run)).containsExactly(DriftKind.KEPT);
            assertThat(run.driftCounts().drift()).isZero();
            assertThat(run.driftCounts().hints()).isZero();
        }
    }

    @Test
    void aRemovalIsCarriedOutThoughTheTableWasLost() {
        ReconcileInstallation deleting =
                new ReconcileInstallation(account, installation.setup().onRemove(OnRemove.DELETE));
        deleting.drop(KEY, TestDefinitions.GOOD);
        deleting.delete(KEY);
        deleting.lose("workflow/finance.daily");

        assertThat(kinds(deleting.reconcile(ComparisonMode.REDRIVE))).containsExactly(DriftKind.REMOVED);

        assertThat(deleting.followHints()).singleElement().isInstanceOf(Outcome.Deleted.class);
        assertThat(deleting.workflows()).isEmpty();
        assertThat(deleting.reconcile(ComparisonMode.REDRIVE).driftCounts().total())
                .isZero();
    }

    @Test
    void aWorkflowThatWasDisabledBecauseItsFileWasRemovedIsNotChangedByHand() {
        ReconcileInstallation disabling =
                new ReconcileInstallation(account, installation.setup().onRemove(OnRemove.DISABLE));
        disabling.drop(KEY, TestDefinitions.GOOD);
        assertThat(disabling.remove(KEY)).isInstanceOf(Outcome.Disabled.class);

        ComparisonRun run = disabling.reconcile(ComparisonMode.REVERT);

        assertThat(kinds(run)).containsExactly(DriftKind.KEPT);
        assertThat(detail(run)).startsWith("disabled: ");
    }

    @Test
    void aKeptWorkflowThatSomebodyDeletedIsListedNoMore() {
        String arn = arn(installation.drop(KEY, TestDefinitions.GOOD));
        installation.remove(KEY);
        deleteByHand(arn);

        assertThat(installation.reconcile(ComparisonMode.REVERT).driftCounts().total())
                .isZero();
    }

    @Test
    void aWorkflowWithoutAFileOrAWholeKeyInItsTagsIsOrphaned() {
        String key = "workflows/finance/" + "long ".repeat(60) + ".yaml";
        createByHand("finance.long", SourceTags.of(installation.setup().bucket(), key, Optional.of("finance")));

        assertThat(kinds(installation.reconcile(ComparisonMode.REDRIVE))).containsExactly(DriftKind.ORPHANED);
        assertThat(installation.followHints()).isEmpty();
    }

    @Test
    void aRecordThatCannotBeReadKeepsNoOtherFromBeingReconciled() {
        installation.store("workflow/finance.daily", Map.of("Generation", AttributeValue.fromS("one")));
        installation.store("workflow/%%", Map.of());
        installation.store(
                "workflow/finance.old",
                Map.of("CompletedAt", AttributeValue.fromS("yesterday"), "Outcome", AttributeValue.fromS("created")));
        installation.put(KEY, TestDefinitions.GOOD);
        installation.put(OTHER, TestDefinitions.GOOD);

        ComparisonRun run = installation.reconcile(ComparisonMode.REVERT);

        assertThat(kinds(run))
                .containsExactlyInAnyOrder(
                        DriftKind.MISSING, DriftKind.UNREADABLE, DriftKind.UNREADABLE, DriftKind.UNREADABLE);
        assertThat(run.driftCounts().isFinished()).isTrue();
        assertThat(installation.followHints()).singleElement().isInstanceOf(Outcome.Created.class);
    }

    @Test
    void aWorkflowThatWeMayNotLookAtIsNotOurs() {
        createByHand("finance.weekly", Map.of());
        createByHand("somebody.elses", Map.of());
        installation.drop(KEY, TestDefinitions.GOOD);
        installation.put(OTHER, TestDefinitions.GOOD);
        account.service().faults().next("ListTagsForResource", InjectedFault.accessDenied(), 2);

        ComparisonRun run = installation.reconcile(ComparisonMode.DRY_RUN);

        assertThat(kinds(run)).containsExactly(DriftKind.MISSING, DriftKind.FOREIGN);
        assertThat(run.driftCounts().isFinished()).isTrue();
    }

    private void deleteByHand(String arn) {
        account.clients().workflows().deleteWorkflow(request -> request.workflowArn(arn));
    }

    private void updateByHand(String arn, String role) {
        String version = installation.put("elsewhere.yaml", TestDefinitions.CHANGED);
        account.clients()
                .workflows()
                .updateWorkflow(request -> request.workflowArn(arn)
                        .definitionS3Location(
                                location -> location.bucket(installation.setup().bucket())
                                        .objectKey("elsewhere.yaml")
                                        .versionId(version))
                        .roleArn(role));
    }

    private void createByHand(String name, Map<String, String> tags) {
        installation.put("elsewhere.yaml", TestDefinitions.GOOD);
        account.clients()
                .workflows()
                .createWorkflow(request -> request.name(name)
                        .definitionS3Location(location ->
                                location.bucket(installation.setup().bucket()).objectKey("elsewhere.yaml"))
                        .tags(tags)
                        .roleArn(installation.setup().role()));
    }

    private static String arn(Outcome outcome) {
        return outcome.workflowArn().orElseThrow();
    }
}
