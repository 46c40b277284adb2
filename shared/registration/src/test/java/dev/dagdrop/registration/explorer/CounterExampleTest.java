package dev.dagdrop.registration.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A proof that cannot fail proves nothing: each safeguard is taken away in turn, and the exploration finds what it was for. */
class CounterExampleTest {
    /** One safeguard less, and a world in which that is felt. */
    record Broken(Variant variant, Scenario scenario, String wrong) {}

    static final List<Broken> BROKEN = List.of(
            new Broken(Variant.LEASES_ARE_NOT_CHECKED, Scenarios.TWO_VERSIONS, Safety.OLDER),
            new Broken(Variant.COMPLETE_IS_NOT_FENCED, Scenarios.TWO_VERSIONS, "the record is not finished"),
            new Broken(Variant.NEVER_LOOKS_AGAIN, Scenarios.TWO_VERSIONS.with(0, 0), "the workflow has morning"),
            new Broken(Variant.BLIND_TO_SERVICE, Scenarios.RESETTLED_DURING_UPLOAD, Safety.AGAIN),
            new Broken(Variant.BLIND_TO_TIME, Scenarios.UNDELETED, "there is no workflow"),
            new Broken(Variant.TOKENS_WITHOUT_GENERATION, Scenarios.UNDELETED, "there is no workflow"),
            new Broken(Variant.CLAIMS_FORGET_NOTHING, Scenarios.UNDELETED_DISABLE, "the workflow is disabled"),
            new Broken(Variant.MEETS_A_CLAIM_ONCE, Scenarios.TWICE, "no key that exists has the name"),
            new Broken(Variant.BLIND_TO_OTHER_KEYS, Scenarios.SECOND_KEY, Safety.SHARED));

    @ParameterizedTest
    @FieldSource("BROKEN")
    void findsWhatASafeguardIsFor(Broken broken, TestReporter reporter) {
        Explorer.Result result = new Explorer(broken.scenario(), broken.variant()).explore();

        reporter.publishEntry(
                broken.variant().name(),
                result.counterExample().map(CounterExample::toString).orElse("nothing found"));
        assertThat(result.counterExample())
                .hasValueSatisfying(found -> assertThat(found.wrong()).startsWith(broken.wrong()));
    }

    @Test
    void tellsTheShortestWayThereStepByStep() {
        CounterExample found = new Explorer(Scenarios.TWO_VERSIONS, Variant.LEASES_ARE_NOT_CHECKED)
                .explore()
                .counterExample()
                .orElseThrow();

        assertThat(found.toString().lines())
                .startsWith(Safety.OLDER, "  0  nothing has happened yet")
                .last()
                .asString()
                .endsWith("UpdateWorkflow to v1 -> Accepted");
    }
}
