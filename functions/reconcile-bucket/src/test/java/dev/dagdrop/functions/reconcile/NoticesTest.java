package dev.dagdrop.functions.reconcile;

import static dev.dagdrop.functions.reconcile.DriftFindings.attribute;
import static dev.dagdrop.functions.reconcile.DriftFindings.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who hears of a run, and how often. */
@ExtendWith(SharedStandIns.Parameter.class)
class NoticesTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final Duration DAY = Duration.ofDays(1);

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
    void oneNoticeTellsOfTheWholeRun() {
        installation.put(KEY, TestDefinitions.GOOD);
        installation.put("workflows/finance/weekly.yaml", TestDefinitions.GOOD);

        installation.reconcile(ComparisonMode.REDRIVE);

        assertThat(installation.driftNotices()).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).contains("dagdrop: drift: 2 missing");
            assertThat(attribute(notice, "outcome")).isEqualTo("drift");
            assertThat(attribute(notice, "severity")).isEqualTo("warning");
            assertThat(notice.body("email")).contains("2 missing: ", KEY, "weekly.yaml", "Redrive; 2 hints sent");
            assertThat(notice.body("default")).contains("\"outcome\":\"drift\"", "\"missing\":2");
        });
    }

    @Test
    void theSameDriftIsAnnouncedAgainOnlyAfterAWeekAndItsEndOnce() {
        installation.put(KEY, TestDefinitions.GOOD);
        for (int day = 0; day < 7; day++) {
            installation.reconcile(ComparisonMode.DRY_RUN);
            installation.clock().advance(DAY);
        }
        assertThat(installation.driftNotices()).hasSize(1);

        installation.reconcile(ComparisonMode.DRY_RUN);
        assertThat(installation.driftNotices()).hasSize(2);

        installation.put("workflows/finance/weekly.yaml", TestDefinitions.GOOD);
        installation.reconcile(ComparisonMode.DRY_RUN);
        assertThat(installation.driftNotices()).hasSize(3);

        installation.look(KEY);
        installation.look("workflows/finance/weekly.yaml");
        installation.reconcile(ComparisonMode.DRY_RUN);
        installation.reconcile(ComparisonMode.DRY_RUN);
        assertThat(installation.driftNotices()).hasSize(4);
        assertThat(attribute(installation.driftNotices().getLast(), "outcome")).isEqualTo("no drift");
    }

    @Test
    void whoWantsEveryNoticeHearsOfEveryRun() {
        ReconcileInstallation chatty =
                new ReconcileInstallation(account, installation.setup().withNotices(NoticeLevel.ALL));

        chatty.reconcile(ComparisonMode.REDRIVE);
        chatty.reconcile(ComparisonMode.REDRIVE);

        assertThat(chatty.driftNotices())
                .hasSize(2)
                .allSatisfy(notice -> assertThat(attribute(notice, "severity")).isEqualTo("info"));
    }

    @Test
    void aFailedUploadIsTriedInEveryRunWithoutASecondNoticeAboutIt() {
        installation.put(KEY, TestDefinitions.GOOD);
        account.service().faults().next("CreateWorkflow", InjectedFault.accessDenied(), 100);
        Outcome outcome = installation.look(KEY);
        for (int i = 0; i < 10 && !(outcome instanceof Outcome.Failed); i++) {
            outcome = installation.look(KEY);
        }
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        int uploads = uploadNotices();

        for (int day = 0; day < 3; day++) {
            assertThat(kinds(installation.reconcile(ComparisonMode.REDRIVE))).containsExactly(DriftKind.MISSING);
            assertThat(installation.followHints()).isNotEmpty();
            installation.clock().advance(DAY);
        }
        assertThat(uploadNotices()).isEqualTo(uploads);
        assertThat(installation.driftNotices()).hasSize(1);

        account.service().faults().clear();
        installation.reconcile(ComparisonMode.REDRIVE);
        assertThat(installation.followHints()).singleElement().isInstanceOf(Outcome.Created.class);
        assertThat(uploadNotices()).isEqualTo(uploads + 1);
    }

    private int uploadNotices() {
        return installation.notices().size() - installation.driftNotices().size();
    }
}
