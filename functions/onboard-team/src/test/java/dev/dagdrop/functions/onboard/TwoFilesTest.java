package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two files of one team: the name belongs to the one that has it while its object exists. */
@ExtendWith(Cloud.Shared.class)
class TwoFilesTest {
    private static final String YAML = "teams/finance.yaml";
    private static final String YML = "teams/finance.yml";
    private static final String PROFILE = "Description: Reports\nNotify: [finance@example.com]\n";
    private static final String OTHER = PROFILE.replace("Reports", "Figures");

    private final Sandbox sandbox;

    TwoFilesTest(Cloud cloud) {
        sandbox = new Sandbox(cloud);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void theSecondIsRefusedOnceAndBothAreNamed() {
        sandbox.drop(YAML, PROFILE);

        assertThat(sandbox.drop(YML, OTHER)).isEqualTo("team-rejected");
        assertThat(sandbox.look(YML)).isEqualTo("team-rejected");

        assertThat(sandbox.subjects()).hasSize(2).endsWith("dagdrop: team finance has two profiles");
        assertThat(sandbox.lastNotice()).contains(YML, YAML + " is the profile of team finance already");
        assertThat(sandbox.record("finance").profile()).contains(PROFILE);
        assertThat(sandbox.look(YAML)).isEqualTo("team-unchanged");
    }

    @Test
    void removingTheSecondLeavesTheProfileActiveAndSaysNothing() {
        sandbox.drop(YAML, PROFILE);
        sandbox.drop(YML, OTHER);

        assertThat(sandbox.remove(YML)).isEqualTo("ignored");

        assertThat(sandbox.subjects()).hasSize(2);
        assertThat(sandbox.record("finance").profile()).contains(PROFILE);
        assertThat(sandbox.record("finance").waiting()).isEmpty();
    }

    @Test
    void removingTheFirstMakesTheSecondActive() {
        sandbox.drop(YAML, PROFILE);
        sandbox.drop(YML, OTHER);

        assertThat(sandbox.remove(YAML)).isEqualTo("team-changed");

        assertThat(sandbox.record("finance").profile()).contains(OTHER);
        assertThat(sandbox.record("finance").key()).contains(YML);
        assertThat(sandbox.look(YML)).isEqualTo("team-unchanged");
        assertThat(sandbox.look(YAML)).isEqualTo("ignored");
    }

    @Test
    void aRenamedFileStaysActiveWhicheverEventComesFirst() {
        sandbox.drop(YAML, PROFILE);
        sandbox.put(YML, PROFILE);
        sandbox.delete(YAML);

        assertThat(sandbox.look(YML)).isEqualTo("team-unchanged");
        assertThat(sandbox.look(YAML)).isEqualTo("ignored");

        assertThat(sandbox.record("finance").key()).contains(YML);
        assertThat(sandbox.record("finance").profile()).contains(PROFILE);
        assertThat(sandbox.subscriptions()).containsKey("finance@example.com");
        assertThat(sandbox.remove(YML)).isEqualTo("team-removed");
    }

    @Test
    void aRenamedFileIsActiveAgainWhereTheRemovalComesFirst() {
        sandbox.drop(YAML, PROFILE);
        sandbox.remove(YAML);

        assertThat(sandbox.drop(YML, PROFILE)).isEqualTo("team-onboarded");
        assertThat(sandbox.look(YAML)).isEqualTo("ignored");
    }

    @Test
    void bothRemovedEndTheProfileWhicheverEventComesFirst() {
        sandbox.drop(YAML, PROFILE);
        sandbox.drop(YML, OTHER);
        sandbox.delete(YAML);
        sandbox.delete(YML);

        assertThat(sandbox.look(YML)).isEqualTo("team-removed");
        assertThat(sandbox.look(YAML)).isEqualTo("ignored");

        assertThat(sandbox.record("finance").profile()).isEmpty();
        assertThat(sandbox.subscriptions()).isEmpty();
    }

    @Test
    void aSecondFileThatIsInvalidKeepsTheEarlierActiveWhenTheFirstGoes() {
        sandbox.drop(YAML, PROFILE);
        sandbox.drop(YML, "Descripton: x\n");

        assertThat(sandbox.remove(YAML)).isEqualTo("team-rejected");

        assertThat(sandbox.lastNotice()).contains(YML, "The earlier profile stays active.");
        assertThat(sandbox.record("finance").profile()).contains(PROFILE);
        assertThat(sandbox.remove(YML)).isEqualTo("team-removed");
    }
}
