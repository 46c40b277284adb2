package dev.dagdrop.definition.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TextRendererTest {
    private final TextRenderer renderer = new TextRenderer();

    @Test
    void printsPlaceRuleMessageSourceCaretRelatedPlaceAndHint() {
        SourceText source = SourceText.of("a:\n  retries: 2\n  retries: 3\n");
        Finding finding = new Finding(
                new RuleId("DD105"),
                "duplicate-key",
                Severity.ERROR,
                new Position(3, 3, 7),
                "a.retries",
                "twice",
                "Remove one.\n  retries: 3",
                List.of(new Related(new Position(2, 3, 7), "first here")));

        assertThat(renderer.render("daily.yaml", source, finding)).isEqualTo("""
                daily.yaml:3:3: error[DD105 duplicate-key]: twice
                  3 |   retries: 3
                    |   ^^^^^^^
                  2 |   retries: 2
                    |   ------- first here
                  hint: Remove one.
                          retries: 3
                """);
    }

    @Test
    void addsNothingButColoursForATerminal() {
        SourceText source = SourceText.of("a:\n  retries: 2\n  retries: 3\n");
        Finding finding = new Finding(
                new RuleId("DD105"),
                "duplicate-key",
                Severity.ERROR,
                new Position(3, 3, 7),
                "a.retries",
                "twice",
                "Remove one.",
                List.of(new Related(new Position(2, 3, 7), "first here")));

        String coloured = new TextRenderer(Style.COLOURED).render("daily.yaml", source, finding);

        assertThat(coloured)
                .contains("\u001b[1;31merror[DD105 duplicate-key]\u001b[0m", "\u001b[1;31m^^^^^^^\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(renderer.render("daily.yaml", source, finding));
    }

    @Test
    void printsAWarningWithoutAnyRelatedPlaceOrHint() {
        Finding finding =
                new Finding(new RuleId("DD999"), "oddity", Severity.WARNING, Position.START, "", "odd", "", List.of());

        assertThat(renderer.render("a.yaml", SourceText.of("x"), finding)).isEqualTo("""
                a.yaml:1:1: warning[DD999 oddity]: odd
                  1 | x
                    | ^
                """);
    }

    @Test
    void alignsTheCaretUnderWideLettersAndCombiningMarks() {
        assertThat(snippet("価格: 🐍 e\u0301: x", 11, 1)).isEqualTo("""
                  1 | 価格: 🐍 e\u0301: x
                    |             ^
                """);
        assertThat(snippet("価格: x", 1, 2)).isEqualTo("""
                  1 | 価格: x
                    | ^^^^
                """);
    }

    @Test
    void showsTabsAndControlCharacters() {
        assertThat(snippet("\ta\u001b[0mb", 7, 1)).isEqualTo("""
                  1 | →   a\\u001b[0mb
                    |               ^
                """);
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String line = "a".repeat(5000) + "HERE" + "b".repeat(5000);

        assertThat(snippet(line, 5001, 4))
                .isEqualTo("  1 | …" + "a".repeat(40) + "HERE" + "b".repeat(55) + "…\n" + "    | " + " ".repeat(41)
                        + "^^^^\n");
    }

    @Test
    void reachesThePlaceHoweverMuchTheTextBeforeItGrows() {
        String printed = snippet("\u001b".repeat(500) + "X", 501, 1);

        assertThat(printed).contains("X");
        assertThat(printed.indexOf('^', printed.indexOf('\n')) - printed.lastIndexOf('\n', printed.length() - 2))
                .isEqualTo(printed.indexOf('X') + 1);
    }

    @Test
    void pointsBehindTheEndOfALine() {
        assertThat(snippet("key:", 5, 1)).isEqualTo("""
                  1 | key:
                    |     ^
                """);
    }

    @Test
    void countsTheFindingsItDoesNotList() {
        assertThat(renderer.render("a.yaml", SourceText.of("x"), List.of(), 1)).isEqualTo("… and 1 more finding\n");
        assertThat(renderer.render("a.yaml", SourceText.of("x"), List.of(), 2)).isEqualTo("… and 2 more findings\n");
        assertThat(renderer.render("a.yaml", SourceText.of("x"), List.of(), 0)).isEmpty();
    }

    @Test
    void neverPrintsAControlCharacterOfANameOrMessage() {
        Finding finding = new Finding(
                new RuleId("DD105"),
                "duplicate-key",
                Severity.ERROR,
                Position.START,
                "\u001b",
                "a\u001b[2Jb\nc",
                "\u0007",
                List.of(new Related(Position.START, "\u001b")));

        String printed = renderer.render("\u001b]0;title\u0007.yaml", SourceText.of("\u0000"), finding);

        assertThat(printed.chars()).noneMatch(c -> c < ' ' && c != '\n');
        assertThat(printed)
                .startsWith("\\u001b]0;title\\u0007.yaml:1:1: error[DD105 duplicate-key]: a\\u001b[2Jb\\nc\n");
    }

    private String snippet(String line, int column, int length) {
        Finding finding = new Finding(
                new RuleId("DD999"), "oddity", Severity.ERROR, new Position(1, column, length), "", "m", "", List.of());
        String printed = renderer.render("f", SourceText.of(line), finding);
        return printed.substring(printed.indexOf('\n') + 1);
    }
}
