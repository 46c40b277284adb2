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
    record MissingSafeguard(CodeVariant variant, Scenario scenario, String wrong) {}

    static final List<MissingSafeguard> BROKEN = List.of(
            new MissingSafeguard(CodeVariant.LEASES_ARE_NOT_CHECKED, Scenarios.TWO_VERSIONS, SafetyCheck.OLDER),
            new MissingSafeguard(
                    CodeVariant.COMPLETE_IS_NOT_FENCED, Scenarios.TWO_VERSIONS, "the record is not finished"),
            new MissingSafeguard(
                    CodeVariant.NEVER_LOOKS_AGAIN, Scenarios.TWO_VERSIONS.with(0, 0), "the workflow has morning"),
            new MissingSafeguard(CodeVariant.BLIND_TO_SERVICE, Scenarios.RESETTLED_DURING_UPLOAD, SafetyCheck.AGAIN),
            new MissingSafeguard(CodeVariant.BLIND_TO_TIME, Scenarios.UNDELETED, "there is no workflow"),
            new MissingSafeguard(CodeVariant.TOKENS_WITHOUT_GENERATION, Scenarios.UNDELETED, "there is no workflow"),
            new MissingSafeguard(
                    CodeVariant.CLAIMS_FORGET_NOTHING, Scenarios.UNDELETED_DISABLE, "the workflow is disabled"),
            new MissingSafeguard(CodeVariant.MEETS_A_CLAIM_ONCE, Scenarios.TWICE, "no key that exists has the name"),
            new MissingSafeguard(CodeVariant.BLIND_TO_OTHER_KEYS, Scenarios.SECOND_KEY, SafetyCheck.SHARED));

    @ParameterizedTest
    @FieldSource("BROKEN")
    void findsWhatASafeguardIsFor(MissingSafeguard broken, TestReporter reporter) {
        StateExplorer.ExplorationResult result = new StateExplorer(broken.scenario(), broken.variant()).explore();

        reporter.publishEntry(
                broken.variant().name(),
                result.counterExample().map(CounterExample::toString).orElse("nothing found"));
        assertThat(result.counterExample())
                .hasValueSatisfying(found -> assertThat(found.wrong()).startsWith(broken.wrong()));
    }

    @Test
    void tellsTheShortestWayThereStepByStep() {
        CounterExample found = new StateExplorer(Scenarios.TWO_VERSIONS, CodeVariant.LEASES_ARE_NOT_CHECKED)
                .explore()
                .counterExample()
                .orElseThrow();

        assertThat(found.toString().lines())
                .startsWith(SafetyCheck.OLDER, "  0  nothing has happened yet")
                .last()
                .asString()
                .endsWith("UpdateWorkflow to v1 -> Accepted");
    }
}
