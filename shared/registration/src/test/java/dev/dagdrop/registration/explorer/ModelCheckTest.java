package dev.dagdrop.registration.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Explores every world of every scenario: two or three workers, each delivery at any moment, any call failing before or after
 * its effect, any worker dying between two calls or held up until its lease is over. See docs/decisions/testing.md.
 */
class ModelCheckTest {
    static final List<Scenario> SCENARIOS = Scenarios.ALL;

    @ParameterizedTest
    @FieldSource("SCENARIOS")
    void nothingGoesWrong(Scenario scenario, TestReporter reporter) {
        long start = System.nanoTime();
        StateExplorer.ExplorationResult result = new StateExplorer(scenario, CodeVariant.REAL).explore();

        reporter.publishEntry(
                scenario.toString(),
                "%d states, %d of them played to their end, %d moments of the controller, %d ms"
                        .formatted(
                                result.states(),
                                result.ends(),
                                result.moments(),
                                (System.nanoTime() - start) / 1_000_000));
        assertThat(result.counterExample().map(CounterExample::toString)).isEmpty();
    }
}
