package dev.dagdrop.definition.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SourceTextTest {
    @Test
    void splitsLinesAtEveryKindOfLineBreak() {
        SourceText source = SourceText.of("one\ntwo\r\nthree\rfour\n\n");

        assertThat(source.lineCount()).isEqualTo(6);
        assertThat(source.line(1)).isEqualTo("one");
        assertThat(source.line(2)).isEqualTo("two");
        assertThat(source.line(3)).isEqualTo("three");
        assertThat(source.line(4)).isEqualTo("four");
        assertThat(source.line(5)).isEmpty();
        assertThat(source.line(6)).isEmpty();
    }

    @Test
    void hasNothingBeyondItsLines() {
        assertThat(SourceText.of("one").line(0)).isEmpty();
        assertThat(SourceText.of("one").line(2)).isEmpty();
        assertThat(SourceText.absent().line(1)).isEmpty();
    }

    @Test
    void findsThePositionOfACodePoint() {
        SourceText source = SourceText.of("🐍a\n🐍🐍bc\n");

        assertThat(source.span(0, 1)).isEqualTo(new Position(1, 1, 1));
        assertThat(source.span(1, 2)).isEqualTo(new Position(1, 2, 1));
        assertThat(source.span(5, 7)).isEqualTo(new Position(2, 3, 2));
    }

    @Test
    void cutsASpanAtTheEndOfItsLine() {
        SourceText source = SourceText.of("abc\ndef\n");

        assertThat(source.span(1, 6)).isEqualTo(new Position(1, 2, 2));
        assertThat(source.span(3, 4)).isEqualTo(new Position(1, 4, 1));
        assertThat(source.span(8, 8)).isEqualTo(new Position(3, 1, 1));
    }

    @Test
    void findsTheSamePositionWhateverLineIsExpected() {
        for (String text : List.of("", "a", "ab\n", "🐍a\r\n\n🐍🐍bc\rd\n", "\n\n\n")) {
            SourceText source = SourceText.of(text);
            int length = text.codePointCount(0, text.length());
            for (int start = 0; start <= length; start++) {
                for (int end = start; end <= length; end++) {
                    for (int line = 0; line <= source.lineCount() + 1; line++) {
                        assertThat(source.span(start, end, line))
                                .as("%s from %s to %s, expected on line %s", text, start, end, line)
                                .isEqualTo(source.span(start, end));
                    }
                }
            }
        }
    }

    @Test
    void keepsEveryLineOfALongText() {
        SourceText source = SourceText.of("line\n".repeat(1000));

        assertThat(source.lineCount()).isEqualTo(1001);
        assertThat(source.line(1000)).isEqualTo("line");
    }

    @Test
    void findsAPlaceInCharsWhateverStandsBeforeIt() {
        SourceText source = SourceText.of("a🐍b\r\n🐍🐍c");

        assertThat(source.offset(1, 1)).isZero();
        assertThat(source.offset(1, 2)).isEqualTo(1);
        assertThat(source.offset(1, 3)).isEqualTo(3);
        assertThat(source.offset(1, 9)).isEqualTo(4);
        assertThat(source.offset(2, 3)).isEqualTo(10);
        assertThat(source.offset(2, 4)).isEqualTo(11);
    }
}
