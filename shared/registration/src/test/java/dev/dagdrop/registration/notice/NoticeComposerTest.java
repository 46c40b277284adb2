package dev.dagdrop.registration.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.KeyResult;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeComposerTest {
    private static final NoticeComposer ALL = new NoticeComposer(NoticeLevel.ALL);
    private static final NoticeComposer PROBLEMS = new NoticeComposer(NoticeLevel.PROBLEMS);
    private static final WorkflowName LONG_NAME = new WorkflowName("finance." + "x".repeat(241) + ".daily");

    static List<Outcome> announced() {
        return SampleResults.announced();
    }

    static List<Outcome> unannounced() {
        return SampleResults.unannounced();
    }

    @ParameterizedTest
    @MethodSource("announced")
    void subjectsAreOneShortPrintableLine(Outcome outcome) {
        for (WorkflowName name : List.of(new WorkflowName("a"), SampleResults.NAME, LONG_NAME)) {
            assertThat(notice(SampleResults.result(name, outcome)).subject()).matches("dagdrop: [\\x20-\\x7E]{1,91}");
        }
    }

    @ParameterizedTest
    @MethodSource("announced")
    void subjectsShowTheWholeOutcomeHoweverLongTheName(Outcome outcome) {
        assertThat(notice(SampleResults.result(LONG_NAME, outcome)).subject())
                .startsWith("dagdrop: finance.xx")
                .endsWith("xx.daily " + outcome.headline());
    }

    @Test
    void subjectsOfManyErrorsSayThatThereAreMore() {
        Outcome many = new Outcome.Rejected(new Refusal.InvalidDefinition(
                SampleResults.validation(Collections.nCopies(100, SampleResults.ERROR), 2_900)));

        assertThat(notice(SampleResults.result(many)).subject())
                .isEqualTo("dagdrop: finance.daily rejected: 100+ errors in the definition");
    }

    @Test
    void subjectsReadLikeThis() {
        assertThat(SampleResults.announced())
                .extracting(outcome -> notice(SampleResults.result(outcome)).subject())
                .containsExactly(
                        "dagdrop: finance.daily created",
                        "dagdrop: finance.daily created with 2 warnings",
                        "dagdrop: finance.daily created again",
                        "dagdrop: finance.daily updated",
                        "dagdrop: finance.daily updated with 1 warning",
                        "dagdrop: finance.daily adopted",
                        "dagdrop: finance.daily moved to another file",
                        "dagdrop: finance.daily tags changed with 1 warning",
                        "dagdrop: finance.daily unchanged",
                        "dagdrop: finance.daily rejected: 1 error in the definition",
                        "dagdrop: finance.daily rejected: its name is taken by another file",
                        "dagdrop: finance.daily rejected: its name is taken by another workflow",
                        "dagdrop: finance.daily rejected: MWAA Serverless refused it",
                        "dagdrop: finance.daily failed: needs an administrator",
                        "dagdrop: finance.daily kept: its file was removed",
                        "dagdrop: finance.daily disabled: its file was removed",
                        "dagdrop: finance.daily deleted: its file was removed");
    }

    @Test
    void refusalsAndFailuresAreErrorsWarningsAndDriftAreWarningsTheRestIsInformation() {
        assertThat(SampleResults.announced())
                .extracting(outcome ->
                        notice(SampleResults.result(outcome)).attributes().get("severity"))
                .containsExactly(
                        "info", "warning", "warning", "info", "warning", "warning", "warning", "warning", "info",
                        "error", "error", "error", "error", "error", "warning", "warning", "warning");
    }

    @Test
    void onlyProblemsAreAnnouncedUnlessAllIsAskedFor() {
        assertThat(SampleResults.announced())
                .filteredOn(outcome ->
                        PROBLEMS.compose(SampleResults.result(outcome), false).isEmpty())
                .containsExactly(SampleResults.CREATED, SampleResults.UPDATED, SampleResults.UNCHANGED);
    }

    @Test
    void thatAProblemIsOverIsAnnouncedAtEveryLevel() {
        assertThat(PROBLEMS.compose(SampleResults.result(SampleResults.UNCHANGED), true))
                .hasValueSatisfying(notice -> assertThat(notice.text())
                        .contains("An earlier notice said")
                        .contains("now it does"));
    }

    @ParameterizedTest
    @MethodSource("unannounced")
    void whatSaysNothingNewIsNeverAnnounced(Outcome outcome) {
        assertThat(ALL.compose(SampleResults.result(outcome), true)).isEmpty();
    }

    @Test
    void filterPoliciesSeeOutcomeSeverityTeamAndWorkflow() {
        assertThat(notice(SampleResults.result(SampleResults.INVALID)).attributes())
                .isEqualTo(Map.of(
                        "kind",
                        "upload",
                        "outcome",
                        "rejected",
                        "severity",
                        "error",
                        "team",
                        "finance",
                        "workflow",
                        "finance.daily"));
    }

    @Test
    void aFileInNoFolderHasNoTeam() {
        KeyResult teamless = new KeyResult(
                "definitions",
                "workflows/daily.yaml",
                Optional.empty(),
                Optional.of(new WorkflowName("daily")),
                Optional.empty(),
                SampleResults.FAILED);

        assertThat(notice(teamless).attributes()).doesNotContainKey("team");
        assertThat(notice(teamless).text()).doesNotContain("Team:", "Version:");
    }

    private static Notice notice(KeyResult result) {
        return ALL.compose(result, false).orElseThrow();
    }
}
