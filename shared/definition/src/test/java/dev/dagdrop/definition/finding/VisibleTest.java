package dev.dagdrop.definition.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VisibleTest {
    @Test
    void leavesPlainTextAsItIs() {
        assertThat(Visible.text("Größe, 価格 and 🐍")).isEqualTo("Größe, 価格 and 🐍");
    }

    @Test
    void spellsOutWhatATerminalWouldObey() {
        assertThat(Visible.text("a\u001b[31m\r\n\tb\u0000\u007f\u009b"))
                .isEqualTo("a\\u001b[31m\\r\\n\\tb\\u0000\\u007f\\u009b");
    }

    @Test
    void spellsOutWhatHidesOrReordersText() {
        assertThat(Visible.text("\u202Eevil\u2066\uFEFF\u2028\uDB40\uDC41"))
                .isEqualTo("\\u202eevil\\u2066\\ufeff\\u2028\\U000e0041");
    }

    @Test
    void spellsOutHalfASurrogatePair() {
        assertThat(Visible.text("a\uD800b")).isEqualTo("a\\ud800b");
    }

    @Test
    void keepsLineFeedsWhereLinesAreWanted() {
        assertThat(Visible.lines("one\ntwo\r\n\tthree")).isEqualTo("one\ntwo\\r\n\\tthree");
    }

    @Test
    void cutsQuotedTextWithoutBreakingACharacter() {
        String quoted = Visible.quote("🐍".repeat(100));

        assertThat(quoted).isEqualTo('"' + "🐍".repeat(59) + "…\"");
    }
}
