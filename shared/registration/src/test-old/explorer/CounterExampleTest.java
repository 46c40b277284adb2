package dev.dagdrop.registration.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.store.Mutations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A proof that cannot fail proves nothing: each safeguard is taken away in turn, and the walk finds what it was for. */
class CounterExampleTest {
    /** One safeguard less, and a world in which that is felt. */
    record Broken(Variant variant, Scenario scenario, String wrong) {}

    static final List<Broken> BROKEN = List.of(
            new Broken(
                    Variant.ignoring("leases are not waited for", "LeaseEnd"),
                    Scenarios.TWO_VERSIONS_TWICE,
                    "the service went back to an older version"),
            new Broken(
                    Variant.ignoring("any holder may complete", "ClaimOwner"),
                    Scenarios.TWO_VERSIONS,
                    "the workflow stands for v1, not for v2"),
            new Broken(
                    Variant.ignoring("older uploads are accepted", "Sequencer"),
                    Scenarios.SAME_CONTENT,
                    "the service went back to an older version"),
            new Broken(
                    Variant.ignoring("unfinished is taken for finished", "RegistrationState"),
                    Scenarios.TWO_VERSIONS,
                    "the service went back to an older version"),
            new Broken(Variant.BLIND_TO_TIME, Scenarios.TWO_VERSIONS, "the service went back to an older version"),
            new Broken(
                    Variant.updating("the fingerprint is not put aside", Mutations::withoutMoves),
                    Scenarios.THERE_AND_BACK,
                    "the workflow stands for v2, not for v3"),
            new Broken(
                    Variant.updating(
                            "a claim forgets the unsent notice",
                            update -> Mutations.claimAlsoRemoving("Notice", update)),
                    Scenarios.BROKEN_FIRST,
                    "a notice was never published"));

    @ParameterizedTest
    @FieldSource("BROKEN")
    void findsWhatASafeguardIsFor(Broken broken, TestReporter reporter) {
        Explorer.Result result = new Explorer(broken.scenario(), broken.variant()).walk();

        reporter.publishEntry(
                broken.variant().name(),
                result.counterExample().map(CounterExample::toString).orElse("nothing found"));
        assertThat(result.counterExample())
                .hasValueSatisfying(found -> assertThat(found.wrong()).startsWith(broken.wrong()));
    }

    @Test
    void tellsTheShortestWayThereStepByStep() {
        CounterExample found = new Explorer(Scenarios.TWO_VERSIONS, Variant.BLIND_TO_TIME)
                .walk()
                .counterExample()
                .orElseThrow();

        assertThat(found.toString().lines())
                .startsWith("the service went back to an older version", "  0  nothing has happened yet")
                .anyMatch(line -> line.endsWith("time passes until every lease has run out"))
                .last()
                .asString()
                .endsWith("worker A, with v1: UpdateWorkflow -> Accepted");
    }
}
