package dev.dagdrop.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AsciiSetTest {
    @Test
    void hasTheCharactersOfItsTextAndNoOthers() {
        String text = "\t $09:?@AZ[az{~\u007F";

        AsciiSet set = AsciiSet.of(text);

        for (char c = 0; c < 128; c++) {
            assertThat(set.has(c)).as("U+%04X", (int) c).isEqualTo(text.indexOf(c) >= 0);
        }
    }

    @Test
    void hasEachCharacterAlone() {
        for (char c = 0; c < 128; c++) {
            AsciiSet set = AsciiSet.of(Character.toString(c));
            for (char other = 0; other < 128; other++) {
                assertThat(set.has(other)).isEqualTo(other == c);
            }
        }
    }

    /** A code beyond ASCII would be counted as another one if only its last bits were looked at. */
    @Test
    void hasNothingOfTextBeyondAscii() {
        assertThat(AsciiSet.of("")).isEqualTo(new AsciiSet(0, 0, false));
        assertThat(AsciiSet.of("\u0080\u00A4\u00E9\u0124\u2024🐍")).isEqualTo(new AsciiSet(0, 0, true));
    }

    @Test
    void looksAtItsPartOfTheSourceOnly() {
        CodePoints source = CodePoints.of("$🐍ab{");

        assertThat(AsciiSet.of(source, 1, 4)).isEqualTo(AsciiSet.of("🐍ab"));
        assertThat(AsciiSet.of(source, 2, 2)).isEqualTo(AsciiSet.of(""));
        assertThat(AsciiSet.of(source, 0, 5)).isEqualTo(AsciiSet.of("$🐍ab{"));
    }
}
