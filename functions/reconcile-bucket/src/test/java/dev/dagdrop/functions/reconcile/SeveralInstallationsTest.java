package dev.dagdrop.functions.reconcile;

import static dev.dagdrop.functions.reconcile.DriftFindings.detail;
import static dev.dagdrop.functions.reconcile.DriftFindings.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two prefixes of a bucket, and a bucket that takes the place of another. */
@ExtendWith(SharedStandIns.Parameter.class)
class SeveralInstallationsTest {
    private static final String KEY = "workflows/finance/daily.yaml";

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
    void twoStacksOnOneBucketSayNothingOfEachOthersFilesAndWorkflows() {
        ReconcileInstallation beside = ReconcileInstallation.beside(installation, account, "other/");
        installation.drop(KEY, TestDefinitions.GOOD);
        beside.drop("other/finance/monthly.yaml", TestDefinitions.GOOD);

        for (ReconcileInstallation one : List.of(installation, beside)) {
            ComparisonRun run = one.reconcile(ComparisonMode.REVERT);
            assertThat(run.driftCounts().total()).isZero();
            assertThat(run.driftCounts().objects()).isEqualTo(1);
        }
        beside.delete("other/finance/monthly.yaml");
        assertThat(installation.reconcile(ComparisonMode.REVERT).driftCounts().total())
                .isZero();
        assertThat(kinds(beside.reconcile(ComparisonMode.REVERT))).containsExactly(DriftKind.REMOVED);
    }

    @Test
    void whatLiesInAnotherBucketSinceTheMoveIsReportedAndPassesToItsCopy(SharedStandIns standIns) {
        String arn = arn(installation.drop(KEY, TestDefinitions.GOOD));
        InstallationSetup moved =
                installation.setup().movedTo(installation.setup().bucket() + "-2");
        standIns.s3().createVersionedBucket(moved.bucket());
        ReconcileInstallation there = new ReconcileInstallation(account, moved);

        ComparisonRun run = there.reconcile(ComparisonMode.REDRIVE);
        assertThat(kinds(run)).containsExactly(DriftKind.ELSEWHERE);
        assertThat(detail(run)).contains(arn, "s3://" + installation.setup().bucket() + "/" + KEY);

        there.put(KEY, TestDefinitions.GOOD);
        there.reconcile(ComparisonMode.REDRIVE);
        there.followHints();
        assertThat(there.workflows()).hasSize(1);
        assertThat(there.workflow(arn).definitionS3Location().bucket()).isEqualTo(moved.bucket());
        assertThat(there.reconcile(ComparisonMode.REDRIVE).driftCounts().total())
                .isZero();
    }

    private static String arn(Outcome outcome) {
        return outcome.workflowArn().orElseThrow();
    }
}
