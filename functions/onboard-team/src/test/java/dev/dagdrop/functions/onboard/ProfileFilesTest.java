package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.testkit.SharedStandIns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files below {@code teams/} that cannot be read, are called otherwise, or are no profiles. */
@ExtendWith(SharedStandIns.Parameter.class)
class ProfileFilesTest {
    private static final String KEY = "teams/finance.yaml";
    private static final String PROFILE = "Description: Reports\n";

    private final OnboardingInstallation installation;

    ProfileFilesTest(SharedStandIns standIns) {
        installation = new OnboardingInstallation(standIns);
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void anArchivedFileIsRefusedAtOnce() {
        installation.put(KEY, PROFILE);
        installation.s3().faults().next("GetObject", InjectedFault.refuse(403, "InvalidObjectState", "archived"));

        assertThat(installation.look(KEY)).isEqualTo("team-rejected");

        assertThat(installation.subjects()).containsExactly("dagdrop: team finance: profile unreadable");
        assertThat(installation.lastNotice()).contains("it is archived", "Restore the object");
        assertThat(installation.queues().deadLetters()).isEmpty();
    }

    @Test
    void aFileThatMayNotBeReadWaitsInTheDeadLetterQueueAndARedriveMakesItActive() {
        installation.put(KEY, PROFILE);
        installation.s3().faults().next("GetObject", InjectedFault.refuse(403, "AccessDenied", "no kms:Decrypt"), 2);

        assertThat(installation.look(KEY)).isEqualTo("team-failed");
        assertThat(installation.look(KEY)).isEqualTo("team-failed");

        assertThat(installation.subjects())
                .as("said once")
                .containsExactly("dagdrop: team finance: profile unreadable");
        assertThat(installation.lastNotice()).contains("no kms:Decrypt", "Check that the function may read the object");
        assertThat(installation.queues().deadLetters()).hasSize(2).allSatisfy(letter -> {
            assertThat(installation.deliver(letter).outcome()).isIn("team-onboarded", "team-unchanged");
        });
    }

    @Test
    void anErrorOfTheMachineCostsOneFileAndIsAnnounced() {
        installation.put(KEY, PROFILE);
        installation.mortal().interruptAfter(2, () -> {
            throw new StackOverflowError();
        });

        assertThat(installation.look(KEY)).isEqualTo("team-failed");

        assertThat(installation.lastNotice()).contains("could not deal with this file: StackOverflowError");
        assertThat(installation.queues().deadLetters()).hasSize(1);
        assertThat(installation.look(KEY)).isEqualTo("team-onboarded");
    }

    @Test
    void aFileThatIsTooLargeIsNotFetched() {
        assertThat(installation.drop(KEY, PROFILE + "# " + "x".repeat(60_000))).isEqualTo("team-rejected");

        assertThat(installation.lastNotice()).contains("DD801");
    }

    @Test
    void aNameThatNoTeamCanHaveIsRefused() {
        assertThat(installation.drop("teams/fin ance.yaml", PROFILE)).isEqualTo("team-rejected");

        assertThat(installation.remove("teams/fin ance.yaml")).isEqualTo("ignored");
        assertThat(installation.subjects()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teams/README.md", "teams/finance.json", "teams/finance", "workflows/finance/daily.yaml"})
    void whatIsNoProfileIsLeftAloneAndOnlyLogged(String key) {
        assertThat(installation.drop(key, PROFILE)).isEqualTo("ignored");

        assertThat(installation.subjects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"teams/finance/profile.yaml", "teams/eu/finance.YML"})
    void aProfileInAFolderIsRefusedWithThePlaceItBelongsTo(String key) {
        assertThat(installation.drop(key, PROFILE)).isEqualTo("team-rejected");

        assertThat(installation.lastNotice()).contains(key, "s3://" + installation.bucket() + "/teams/TEAM.yaml");
        assertThat(installation.remove(key)).isEqualTo("ignored");
        assertThat(installation.subjects()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teams/finance.YAML", "teams/finance.YML", "teams/finance.yml", "teams/finance.Yaml"})
    void theCaseOfTheExtensionDoesNotMatter(String key) {
        assertThat(installation.drop(key, PROFILE)).isEqualTo("team-onboarded");
        assertThat(installation.remove(key)).isEqualTo("team-removed");
    }
}
