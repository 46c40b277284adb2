package dev.dagdrop.functions.reconcile;

import static dev.dagdrop.functions.reconcile.DriftFindings.attribute;
import static dev.dagdrop.functions.reconcile.DriftFindings.detail;
import static dev.dagdrop.functions.reconcile.DriftFindings.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Provenance;
import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.store.DynamoDbTable;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files whose events were missed, and what the controller makes of the hints for them. */
@ExtendWith(SharedStandIns.Parameter.class)
class FilesTest {
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
    void whereNothingDiffersNothingIsSentAndTheServiceIsOnlyListed() {
        installation.drop(KEY, TestDefinitions.GOOD);
        installation.put("workflows/finance/readme.txt", "no definition");
        int before = account.service().calls().size();

        ComparisonRun run = installation.reconcile(ComparisonMode.REVERT);

        assertThat(run.driftCounts().total()).isZero();
        assertThat(run.driftCounts().isFinished()).isTrue();
        assertThat(run.driftCounts().objects()).isEqualTo(1);
        assertThat(run.driftCounts().workflows()).isEqualTo(1);
        assertThat(run.driftCounts().records()).isEqualTo(1);
        assertThat(run.driftCounts().hints()).isZero();
        assertThat(installation.followHints()).isEmpty();
        assertThat(installation.driftNotices()).isEmpty();
        assertThat(account.service().calls()).hasSize(before + 1);
    }

    @Test
    void filesThatWereThereBeforeTheInstallationBecomeWorkflows() {
        installation.put(KEY, TestDefinitions.GOOD);
        installation.put(OTHER, TestDefinitions.GOOD);

        assertThat(kinds(installation.reconcile(ComparisonMode.REDRIVE)))
                .containsExactly(DriftKind.MISSING, DriftKind.MISSING);

        assertThat(installation.followHints()).hasSize(2).allMatch(Outcome.Created.class::isInstance);
        assertThat(installation.workflows()).hasSize(2);
        assertThat(installation.reconcile(ComparisonMode.REDRIVE).driftCounts().total())
                .isZero();
    }

    @Test
    void aDryRunSendsNothing() {
        installation.put(KEY, TestDefinitions.GOOD);
        installation.put("teams/finance.yaml", "Notify: []\n");

        ComparisonRun run = installation.reconcile(ComparisonMode.DRY_RUN);

        assertThat(kinds(run)).containsExactly(DriftKind.TEAM, DriftKind.MISSING);
        assertThat(run.driftCounts().hints()).isZero();
        assertThat(installation.followHints()).isEmpty();
        assertThat(installation.teamHints()).isEmpty();
    }

    @Test
    void aFileStoredAMomentAgoIsLeftToItsOwnEvent() {
        installation.put(KEY, TestDefinitions.GOOD);
        installation.clock().advance(Duration.ofMinutes(-58));

        assertThat(installation.reconcile(ComparisonMode.REDRIVE).driftCounts().total())
                .isZero();
    }

    @Test
    void aWorkflowOlderThanItsFileIsBroughtToTheNewestVersion() {
        String arn = arn(installation.drop(KEY, TestDefinitions.GOOD));
        String newest = installation.put(KEY, TestDefinitions.CHANGED);

        assertThat(kinds(installation.reconcile(ComparisonMode.REDRIVE))).containsExactly(DriftKind.OLDER);

        assertThat(installation.followHints()).singleElement().isInstanceOf(Outcome.Updated.class);
        assertThat(installation.workflow(arn).definitionS3Location().versionId())
                .isEqualTo(newest);
        assertThat(installation.reconcile(ComparisonMode.REDRIVE).driftCounts().total())
                .isZero();
    }

    @Test
    void aRollbackWithoutAnEventIsCarriedOut() {
        String first = installation.put(KEY, TestDefinitions.GOOD);
        String arn = arn(installation.look(KEY));
        String second = installation.put(KEY, TestDefinitions.CHANGED);
        installation.look(KEY);
        installation.deleteVersion(KEY, second);

        assertThat(kinds(installation.reconcile(ComparisonMode.REDRIVE))).containsExactly(DriftKind.OLDER);
        installation.followHints();

        assertThat(installation.workflow(arn).definitionS3Location().versionId())
                .isEqualTo(first);
        assertThat(installation.reconcile(ComparisonMode.REDRIVE).driftCounts().total())
                .isZero();
    }

    @Test
    void aRefusedVersionThatWasDeletedIsRefusedNoMore() {
        installation.drop(KEY, TestDefinitions.GOOD);
        String bad = installation.put(KEY, TestDefinitions.UNKNOWN_DEPENDENCY);
        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Rejected.class);
        assertThat(installation.reconcile(ComparisonMode.REDRIVE).driftCounts().total())
                .isZero();
        installation.deleteVersion(KEY, bad);

        assertThat(kinds(installation.reconcile(ComparisonMode.REDRIVE))).containsExactly(DriftKind.OLDER);

        assertThat(installation.followHints()).singleElement().isInstanceOf(Outcome.Unchanged.class);
        assertThat(installation.reconcile(ComparisonMode.REDRIVE).driftCounts().total())
                .isZero();
    }

    @Test
    void theSameContentUnderAnotherVersionIsNoDrift() {
        String arn = arn(installation.drop(KEY, TestDefinitions.GOOD));
        installation.drop(KEY, TestDefinitions.GOOD);

        assertThat(installation.reconcile(ComparisonMode.REVERT).driftCounts().total())
                .isZero();
        assertThat(installation.versions(arn)).isEqualTo(1);
    }

    @Test
    void aRefusedFileWithoutAWorkflowIsListedAndIsNoDrift() {
        installation.drop(KEY, TestDefinitions.UNKNOWN_DEPENDENCY);

        ComparisonRun run = installation.reconcile(ComparisonMode.REDRIVE);

        assertThat(kinds(run)).containsExactly(DriftKind.REFUSED);
        assertThat(run.driftCounts().drift()).isZero();
        assertThat(installation.followHints()).isEmpty();
        assertThat(installation.driftNotices()).singleElement().satisfies(notice -> {
            assertThat(attribute(notice, "outcome")).isEqualTo("no drift");
            assertThat(attribute(notice, "severity")).isEqualTo("info");
        });
    }

    @Test
    void aFileRefusedForItsTakenNameIsListedUntilTheNameIsFree() {
        installation.drop("workflows/finance/a b.yaml", TestDefinitions.GOOD);
        installation.drop("workflows/finance/a-b.yaml", TestDefinitions.GOOD);
        assertThat(kinds(installation.reconcile(ComparisonMode.REDRIVE))).containsExactly(DriftKind.REFUSED);

        installation.delete("workflows/finance/a b.yaml");
        assertThat(kinds(installation.reconcile(ComparisonMode.REDRIVE))).contains(DriftKind.REMOVED);

        assertThat(installation.followHints())
                .anySatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Updated.class,
                                moved -> assertThat(moved.provenance()).isInstanceOf(Provenance.Moved.class)));
        assertThat(installation.workflows()).hasSize(1);
        assertThat(installation.reconcile(ComparisonMode.REDRIVE).driftCounts().total())
                .isZero();
    }

    @Test
    void aFileBeingWorkedOnIsNoDriftUntilItsHolderIsDead() {
        installation.put(KEY, TestDefinitions.GOOD);
        new Claims(
                        new DynamoDbTable(
                                account.clients().dynamoDb(),
                                installation.setup().table()),
                        Clock.systemUTC())
                .claim(
                        "workflow/finance.daily",
                        KEY,
                        installation.clock().instant().plusSeconds(60));

        assertThat(installation.reconcile(ComparisonMode.REDRIVE).driftCounts().total())
                .isZero();

        installation.clock().advance(Duration.ofMinutes(2));
        assertThat(kinds(installation.reconcile(ComparisonMode.REDRIVE))).containsExactly(DriftKind.MISSING);
    }

    @Test
    void aFileThatIsBackAfterItsRemovalHasAWorkflowAgain() {
        ReconcileInstallation deleting =
                new ReconcileInstallation(account, installation.setup().onRemove(OnRemove.DELETE));
        deleting.drop(KEY, TestDefinitions.GOOD);
        String marker = deleting.delete(KEY);
        assertThat(deleting.look(KEY)).isInstanceOf(Outcome.Deleted.class);
        deleting.deleteVersion(KEY, marker);

        ComparisonRun run = deleting.reconcile(ComparisonMode.REDRIVE);

        assertThat(kinds(run)).containsExactly(DriftKind.MISSING);
        assertThat(detail(run)).contains("is back");
        assertThat(deleting.followHints()).singleElement().isInstanceOf(Outcome.Created.class);
        assertThat(deleting.workflows()).hasSize(1);
        assertThat(deleting.reconcile(ComparisonMode.REDRIVE).driftCounts().total())
                .isZero();
    }

    @Test
    void aChangedParameterReachesEveryWorkflow() {
        String arn = arn(installation.drop(KEY, TestDefinitions.GOOD));
        String role = installation.setup().role() + "-2";
        ReconcileInstallation changed =
                new ReconcileInstallation(account, installation.setup().withRole(role));

        ComparisonRun run = changed.reconcile(ComparisonMode.REDRIVE);

        assertThat(kinds(run)).containsExactly(DriftKind.OLDER);
        assertThat(detail(run)).contains("settings or parameters changed");
        changed.followHints();
        assertThat(changed.workflow(arn).roleArn()).isEqualTo(role);
        assertThat(changed.reconcile(ComparisonMode.REDRIVE).driftCounts().total())
                .isZero();
    }

    @Test
    void aBucketWithoutVersionsIsComparedByEntityTagAndTime(SharedStandIns standIns) {
        try (TestAccount other = new TestAccount(standIns)) {
            ReconcileInstallation unversioned = ReconcileInstallation.create(
                    other, InstallationSetup.standard().withoutVersions());
            unversioned.drop(KEY, TestDefinitions.GOOD);
            assertThat(unversioned
                            .reconcile(ComparisonMode.REVERT)
                            .driftCounts()
                            .total())
                    .isZero();
            unversioned.put(KEY, TestDefinitions.CHANGED);

            assertThat(kinds(unversioned.reconcile(ComparisonMode.REDRIVE))).containsExactly(DriftKind.OLDER);

            unversioned.followHints();
            assertThat(unversioned
                            .reconcile(ComparisonMode.REDRIVE)
                            .driftCounts()
                            .total())
                    .isZero();
        }
    }

    private static String arn(Outcome outcome) {
        return outcome.workflowArn().orElseThrow();
    }
}
