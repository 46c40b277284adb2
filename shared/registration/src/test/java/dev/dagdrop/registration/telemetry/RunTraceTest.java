package dev.dagdrop.registration.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.behaviour.Cloud;
import dev.dagdrop.registration.behaviour.Definitions;
import dev.dagdrop.registration.behaviour.Sandbox;
import dev.dagdrop.registration.behaviour.Setup;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.event.Origin;
import dev.dagdrop.registration.settings.Explanation;
import dev.dagdrop.registration.settings.Setting;
import dev.dagdrop.registration.settings.Source;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is known of a run once it is over. */
@ExtendWith(Cloud.Shared.class)
class RunTraceTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private Sandbox sandbox;

    @BeforeEach
    void install(Cloud cloud) {
        sandbox = new Sandbox(cloud, Setup.STANDARD);
    }

    @AfterEach
    void uninstall() {
        sandbox.close();
    }

    @Test
    void everyStepThatWasTakenIsInIt() {
        RunTimes times = drop();

        assertThat(times.steps())
                .containsOnlyKeys(Step.CLAIM, Step.LOOK, Step.PROFILE, Step.CHECK, Step.ACT, Step.COMPLETE);
        assertThat(times.steps().values()).allMatch(Duration::isPositive);
    }

    @Test
    void theNextRunBeginsAnEmptyOne() {
        drop();

        RunTimes times = sandbox.process("workflows/finance/README.md").times();

        assertThat(times.steps()).isEmpty();
        assertThat(times.settings()).isEmpty();
    }

    @Test
    void theAgeOfAnEventIsThatAtTheEnd() {
        sandbox.put(KEY, Definitions.GOOD);
        Origin origin = new Origin(
                Optional.of(sandbox.clock().instant().minusSeconds(90)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        RunTimes times = sandbox.intake()
                .process(List.of(new ObjectEvent.Hint(sandbox.bucket(), KEY, origin)), Sandbox.INVOCATION)
                .getFirst()
                .times();

        assertThat(times.age()).contains(Duration.ofSeconds(90));
    }

    @Test
    void settingsAreKeptWithTheirSources() {
        sandbox.profile("finance", """
                Team: finance
                RoleArn: arn:aws:iam::123456789012:role/dagdrop/finance
                """);

        assertThat(Explanation.of(drop().settings().orElseThrow()))
                .containsEntry(
                        "RoleArn", new Setting<>("arn:aws:iam::123456789012:role/dagdrop/finance", Source.PROFILE));
    }

    private RunTimes drop() {
        sandbox.put(KEY, Definitions.GOOD);
        return sandbox.process(KEY).times();
    }
}
