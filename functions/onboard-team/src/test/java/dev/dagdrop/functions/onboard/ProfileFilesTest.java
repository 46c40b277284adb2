package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.standins.fault.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files below {@code teams/} that cannot be read, are called otherwise, or are no profiles. */
@ExtendWith(Cloud.Shared.class)
class ProfileFilesTest {
    private static final String KEY = "teams/finance.yaml";
    private static final String PROFILE = "Description: Reports\n";

    private final Sandbox sandbox;

    ProfileFilesTest(Cloud cloud) {
        sandbox = new Sandbox(cloud);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void anArchivedFileIsRefusedAtOnce() {
        sandbox.put(KEY, PROFILE);
        sandbox.s3().faults().next("GetObject", Fault.refuse(403, "InvalidObjectState", "archived"));

        assertThat(sandbox.look(KEY)).isEqualTo("team-rejected");

        assertThat(sandbox.subjects()).containsExactly("dagdrop: team finance: profile unreadable");
        assertThat(sandbox.lastNotice()).contains("it is archived", "Restore the object");
        assertThat(sandbox.queues().deadLetters()).isEmpty();
    }

    @Test
    void aFileThatMayNotBeReadWaitsInTheDeadLetterQueueAndARedriveMakesItActive() {
        sandbox.put(KEY, PROFILE);
        sandbox.s3().faults().next("GetObject", Fault.refuse(403, "AccessDenied", "no kms:Decrypt"), 2);

        assertThat(sandbox.look(KEY)).isEqualTo("team-failed");
        assertThat(sandbox.look(KEY)).isEqualTo("team-failed");

        assertThat(sandbox.subjects()).as("said once").containsExactly("dagdrop: team finance: profile unreadable");
        assertThat(sandbox.lastNotice()).contains("no kms:Decrypt", "Check that the function may read the object");
        assertThat(sandbox.queues().deadLetters()).hasSize(2).allSatisfy(letter -> {
            assertThat(sandbox.deliver(letter).outcome()).isIn("team-onboarded", "team-unchanged");
        });
    }

    @Test
    void anErrorOfTheMachineCostsOneFileAndIsTold() {
        sandbox.put(KEY, PROFILE);
        sandbox.mortal().interruptAfter(2, () -> {
            throw new StackOverflowError();
        });

        assertThat(sandbox.look(KEY)).isEqualTo("team-failed");

        assertThat(sandbox.lastNotice()).contains("could not deal with this file: StackOverflowError");
        assertThat(sandbox.queues().deadLetters()).hasSize(1);
        assertThat(sandbox.look(KEY)).isEqualTo("team-onboarded");
    }

    @Test
    void aFileThatIsTooLargeIsNotFetched() {
        assertThat(sandbox.drop(KEY, PROFILE + "# " + "x".repeat(60_000))).isEqualTo("team-rejected");

        assertThat(sandbox.lastNotice()).contains("DD801");
    }

    @Test
    void aNameThatNoTeamCanHaveIsRefused() {
        assertThat(sandbox.drop("teams/fin ance.yaml", PROFILE)).isEqualTo("team-rejected");

        assertThat(sandbox.remove("teams/fin ance.yaml")).isEqualTo("ignored");
        assertThat(sandbox.subjects()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teams/README.md", "teams/finance.json", "teams/finance", "workflows/finance/daily.yaml"})
    void whatIsNoProfileIsLeftAloneAndOnlyLogged(String key) {
        assertThat(sandbox.drop(key, PROFILE)).isEqualTo("ignored");

        assertThat(sandbox.subjects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"teams/finance/profile.yaml", "teams/eu/finance.YML"})
    void aProfileInAFolderIsRefusedWithThePlaceItBelongsTo(String key) {
        assertThat(sandbox.drop(key, PROFILE)).isEqualTo("team-rejected");

        assertThat(sandbox.lastNotice()).contains(key, "s3://" + sandbox.bucket() + "/teams/TEAM.yaml");
        assertThat(sandbox.remove(key)).isEqualTo("ignored");
        assertThat(sandbox.subjects()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teams/finance.YAML", "teams/finance.YML", "teams/finance.yml", "teams/finance.Yaml"})
    void theCaseOfTheExtensionDoesNotMatter(String key) {
        assertThat(sandbox.drop(key, PROFILE)).isEqualTo("team-onboarded");
        assertThat(sandbox.remove(key)).isEqualTo("team-removed");
    }
}
