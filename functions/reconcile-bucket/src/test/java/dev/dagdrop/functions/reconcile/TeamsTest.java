package dev.dagdrop.functions.reconcile;

import static dev.dagdrop.functions.reconcile.DriftFindings.detail;
import static dev.dagdrop.functions.reconcile.DriftFindings.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Profiles, what onboarding keeps of them, and subscriptions. */
@ExtendWith(SharedStandIns.Parameter.class)
class TeamsTest {
    private static final String KEY = "teams/finance.yaml";
    private static final String QUEUE = "arn:aws:sqs:us-east-1:000000000000:finance";
    private static final String PROFILE = "Notify: [" + QUEUE + "]\n";

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
    void aProfileThatNothingLookedAtIsHinted() {
        installation.put(KEY, PROFILE);
        installation.put("teams/folder/finance.yaml", PROFILE);
        installation.put("teams/readme.md", "no profile");

        ComparisonRun run = installation.reconcile(ComparisonMode.REDRIVE);

        assertThat(kinds(run)).containsExactly(DriftKind.TEAM);
        assertThat(installation.teamHints()).containsExactly(KEY);
        assertThat(installation.followHints()).isEmpty();
    }

    @Test
    void anActiveProfileIsNoDriftAndLookedAtAgain() {
        active(Map.of());
        subscribe();

        assertThat(installation.reconcile(ComparisonMode.REDRIVE).driftCounts().total())
                .isZero();
        assertThat(installation.teamHints()).containsExactly(KEY);
        assertThat(installation.driftNotices()).isEmpty();
    }

    @Test
    void aLostSubscriptionIsNoticedAndTheProfileLookedAtAgain() {
        active(Map.of());

        ComparisonRun run = installation.reconcile(ComparisonMode.REDRIVE);

        assertThat(kinds(run)).containsExactly(DriftKind.TEAM);
        assertThat(detail(run)).isEqualTo("1 of 1 subscribers have no subscription");
        assertThat(installation.teamHints()).containsExactly(KEY);
    }

    @Test
    void hintsThatAreOwedAreRemembered() {
        active(Map.of("Change", AttributeValue.fromS("later")));
        subscribe();

        assertThat(kinds(installation.reconcile(ComparisonMode.REDRIVE))).containsExactly(DriftKind.TEAM);
        assertThat(installation.teamHints()).containsExactly(KEY);
    }

    @Test
    void aProfileThatIsGoneOrBackUnseenIsHinted() {
        active(Map.of());
        subscribe();
        installation.delete(KEY);

        assertThat(detail(installation.reconcile(ComparisonMode.REDRIVE))).contains("its file is gone");
        assertThat(installation.teamHints()).containsExactly(KEY);

        installation.put(KEY, PROFILE);
        installation.store(
                "team/finance",
                Map.of("ObjectKey", AttributeValue.fromS(KEY), "RemovedAt", AttributeValue.fromS("then")));
        assertThat(detail(installation.reconcile(ComparisonMode.REDRIVE))).contains("is back");
        assertThat(installation.teamHints()).containsExactly(KEY);
    }

    @Test
    void aSecondFileOfATeamIsLeftAloneWhileTheFirstExists() {
        active(Map.of());
        subscribe();
        installation.put("teams/finance.yml", PROFILE);

        assertThat(installation.reconcile(ComparisonMode.REDRIVE).driftCounts().total())
                .isZero();
        assertThat(installation.teamHints()).containsExactly(KEY);
    }

    @Test
    void aStoredProfileThatIsInvalidByNowStopsNoOther() {
        active(Map.of("Profile", AttributeValue.fromS("Notify: 17\n")));
        installation.put("teams/_default.yaml", "{}\n");
        installation.store("team/_default", Map.of("LeaseEnd", AttributeValue.fromN("1.5")));
        installation.put("workflows/sales/daily.yaml", TestDefinitions.GOOD);

        ComparisonRun run = installation.reconcile(ComparisonMode.REDRIVE);

        assertThat(kinds(run)).containsExactlyInAnyOrder(DriftKind.TEAM, DriftKind.MISSING, DriftKind.UNREADABLE);
        assertThat(run.driftCounts().isFinished()).isTrue();
    }

    private void active(Map<String, AttributeValue> others) {
        installation.put(KEY, PROFILE);
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("ObjectKey", AttributeValue.fromS(KEY));
        item.put("Profile", AttributeValue.fromS(PROFILE));
        item.putAll(others);
        installation.store("team/finance", item);
    }

    private void subscribe() {
        account.clients()
                .sns()
                .subscribe(request ->
                        request.topicArn(installation.topic()).protocol("sqs").endpoint(QUEUE));
    }
}
