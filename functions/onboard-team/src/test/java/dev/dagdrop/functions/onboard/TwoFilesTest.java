package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.testkit.SharedStandIns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two files of one team: the name belongs to the one that has it while its object exists. */
@ExtendWith(SharedStandIns.Parameter.class)
class TwoFilesTest {
    private static final String YAML = "teams/finance.yaml";
    private static final String YML = "teams/finance.yml";
    private static final String PROFILE = "Description: Reports\nNotify: [finance@example.com]\n";
    private static final String OTHER = PROFILE.replace("Reports", "Figures");

    private final OnboardingInstallation installation;

    TwoFilesTest(SharedStandIns standIns) {
        installation = new OnboardingInstallation(standIns);
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void theSecondIsRefusedOnceAndBothAreNamed() {
        installation.drop(YAML, PROFILE);

        assertThat(installation.drop(YML, OTHER)).isEqualTo("team-rejected");
        assertThat(installation.look(YML)).isEqualTo("team-rejected");

        assertThat(installation.subjects()).hasSize(2).endsWith("dagdrop: team finance has two profiles");
        assertThat(installation.lastNotice()).contains(YML, YAML + " is the profile of team finance already");
        assertThat(installation.record("finance").profile()).contains(PROFILE);
        assertThat(installation.look(YAML)).isEqualTo("team-unchanged");
    }

    @Test
    void removingTheSecondLeavesTheProfileActiveAndSaysNothing() {
        installation.drop(YAML, PROFILE);
        installation.drop(YML, OTHER);

        assertThat(installation.remove(YML)).isEqualTo("ignored");

        assertThat(installation.subjects()).hasSize(2);
        assertThat(installation.record("finance").profile()).contains(PROFILE);
        assertThat(installation.record("finance").waiting()).isEmpty();
    }

    @Test
    void removingTheFirstMakesTheSecondActive() {
        installation.drop(YAML, PROFILE);
        installation.drop(YML, OTHER);

        assertThat(installation.remove(YAML)).isEqualTo("team-changed");

        assertThat(installation.record("finance").profile()).contains(OTHER);
        assertThat(installation.record("finance").key()).contains(YML);
        assertThat(installation.look(YML)).isEqualTo("team-unchanged");
        assertThat(installation.look(YAML)).isEqualTo("ignored");
    }

    @Test
    void aRenamedFileStaysActiveWhicheverEventComesFirst() {
        installation.drop(YAML, PROFILE);
        installation.put(YML, PROFILE);
        installation.delete(YAML);

        assertThat(installation.look(YML)).isEqualTo("team-unchanged");
        assertThat(installation.look(YAML)).isEqualTo("ignored");

        assertThat(installation.record("finance").key()).contains(YML);
        assertThat(installation.record("finance").profile()).contains(PROFILE);
        assertThat(installation.subscriptions()).containsKey("finance@example.com");
        assertThat(installation.remove(YML)).isEqualTo("team-removed");
    }

    @Test
    void aRenamedFileIsActiveAgainWhereTheRemovalComesFirst() {
        installation.drop(YAML, PROFILE);
        installation.remove(YAML);

        assertThat(installation.drop(YML, PROFILE)).isEqualTo("team-onboarded");
        assertThat(installation.look(YAML)).isEqualTo("ignored");
    }

    @Test
    void bothRemovedEndTheProfileWhicheverEventComesFirst() {
        installation.drop(YAML, PROFILE);
        installation.drop(YML, OTHER);
        installation.delete(YAML);
        installation.delete(YML);

        assertThat(installation.look(YML)).isEqualTo("team-removed");
        assertThat(installation.look(YAML)).isEqualTo("ignored");

        assertThat(installation.record("finance").profile()).isEmpty();
        assertThat(installation.subscriptions()).isEmpty();
    }

    @Test
    void aSecondFileThatIsInvalidKeepsTheEarlierActiveWhenTheFirstGoes() {
        installation.drop(YAML, PROFILE);
        installation.drop(YML, "Descripton: x\n");

        assertThat(installation.remove(YAML)).isEqualTo("team-rejected");

        assertThat(installation.lastNotice()).contains(YML, "The earlier profile stays active.");
        assertThat(installation.record("finance").profile()).contains(PROFILE);
        assertThat(installation.remove(YML)).isEqualTo("team-removed");
    }
}
