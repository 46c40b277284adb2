package dev.dagdrop.registration.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.event.EventOrigin;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.settings.Setting;
import dev.dagdrop.registration.settings.SettingSource;
import dev.dagdrop.registration.settings.SettingsExplanation;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is known of a run once it is over. */
@ExtendWith(SharedStandIns.Parameter.class)
class RunTraceTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private TestInstallation installation;

    @BeforeEach
    void install(SharedStandIns standIns) {
        installation = new TestInstallation(standIns, TestSetup.STANDARD);
    }

    @AfterEach
    void uninstall() {
        installation.close();
    }

    @Test
    void everyStepThatWasTakenIsInIt() {
        RunTimes times = drop();

        assertThat(times.steps())
                .containsOnlyKeys(
                        PipelineStep.CLAIM,
                        PipelineStep.LOOK,
                        PipelineStep.PROFILE,
                        PipelineStep.CHECK,
                        PipelineStep.ACT,
                        PipelineStep.COMPLETE);
        assertThat(times.steps().values()).allMatch(Duration::isPositive);
    }

    @Test
    void theNextRunBeginsAnEmptyOne() {
        drop();

        RunTimes times = installation.process("workflows/finance/README.md").times();

        assertThat(times.steps()).isEmpty();
        assertThat(times.settings()).isEmpty();
    }

    @Test
    void theAgeOfAnEventIsThatAtTheEnd() {
        installation.put(KEY, TestDefinitions.GOOD);
        EventOrigin origin = new EventOrigin(
                Optional.of(installation.clock().instant().minusSeconds(90)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        RunTimes times = installation
                .intake()
                .process(List.of(new ObjectEvent.Hint(installation.bucket(), KEY, origin)), TestInstallation.INVOCATION)
                .getFirst()
                .times();

        assertThat(times.age()).contains(Duration.ofSeconds(90));
    }

    @Test
    void settingsAreKeptWithTheirSources() {
        installation.profile("finance", """
                Team: finance
                RoleArn: arn:aws:iam::123456789012:role/dagdrop/finance
                """);

        assertThat(SettingsExplanation.of(drop().settings().orElseThrow()))
                .containsEntry(
                        "RoleArn",
                        new Setting<>("arn:aws:iam::123456789012:role/dagdrop/finance", SettingSource.PROFILE));
    }

    private RunTimes drop() {
        installation.put(KEY, TestDefinitions.GOOD);
        return installation.process(KEY).times();
    }
}
