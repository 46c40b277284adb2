package dev.dagdrop.definition.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What Python 3.12 says of {@code re.match(r"[\w.-]", c)}. */
final class IdsTest {
    @Test
    void takesWhatPythonCountsAmongWordsInAnyScript() {
        for (String id : new String[] {"load_1.a-b", "täglich", "報告", "²", "½", "Ⅷ", "٣", "𝒜"}) {
            assertThat(Ids.firstRefused(id)).as(id).isEqualTo(-1);
        }
    }

    @Test
    void refusesSignsSpacesAndMarks() {
        assertThat(Ids.firstRefused("a b")).isEqualTo(1);
        assertThat(Ids.firstRefused("a/b")).isEqualTo(1);
        assertThat(Ids.firstRefused("u\u0308ber")).isEqualTo(1);
        assertThat(Ids.firstRefused("𝒜€")).isEqualTo(2);
        assertThat(Ids.firstRefused("a\u00a0b")).isEqualTo(1);
    }

    @Test
    void tellsWhereTheLettersBeyondAToZBegin() {
        assertThat(Ids.firstForeign("load_1")).isEqualTo(-1);
        assertThat(Ids.firstForeign("täglich")).isEqualTo(1);
        assertThat(Ids.firstForeign("a€ä")).isEqualTo(2);
    }

    @Test
    void repairsAndCountsByCharactersNotByHalves() {
        assertThat(Ids.repaired("a€😀b")).isEqualTo("a__b");
        assertThat(Ids.length("a😀")).isEqualTo(2);
        assertThat(Ids.named("a😀", 1)).isEqualTo("\"😀\"");
    }

    @Test
    void namesAMarkThatCouldNotBeSeenAlone() {
        assertThat(Ids.named("u\u0308", 1)).isEqualTo("the combining mark U+0308");
        assertThat(Ids.repaired("u\u0308 q\u0308")).isEqualTo("ü_q_");
    }
}
