package dev.dagdrop.definition.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What Python 3.12 says of {@code re.match(r"[\w.-]", c)}. */
final class AirflowIdTest {
    @Test
    void takesWhatPythonCountsAmongWordsInAnyScript() {
        for (String id : new String[] {"load_1.a-b", "täglich", "報告", "²", "½", "Ⅷ", "٣", "𝒜"}) {
            assertThat(AirflowId.firstRefused(id)).as(id).isEqualTo(-1);
        }
    }

    @Test
    void refusesSignsSpacesAndMarks() {
        assertThat(AirflowId.firstRefused("a b")).isEqualTo(1);
        assertThat(AirflowId.firstRefused("a/b")).isEqualTo(1);
        assertThat(AirflowId.firstRefused("u\u0308ber")).isEqualTo(1);
        assertThat(AirflowId.firstRefused("𝒜€")).isEqualTo(2);
        assertThat(AirflowId.firstRefused("a\u00a0b")).isEqualTo(1);
    }

    @Test
    void tellsWhereTheLettersBeyondAToZBegin() {
        assertThat(AirflowId.firstForeign("load_1")).isEqualTo(-1);
        assertThat(AirflowId.firstForeign("täglich")).isEqualTo(1);
        assertThat(AirflowId.firstForeign("a€ä")).isEqualTo(2);
    }

    @Test
    void repairsAndCountsByCharactersNotByHalves() {
        assertThat(AirflowId.repaired("a€😀b")).isEqualTo("a__b");
        assertThat(AirflowId.length("a😀")).isEqualTo(2);
        assertThat(AirflowId.named("a😀", 1)).isEqualTo("\"😀\"");
    }

    @Test
    void namesAMarkThatCouldNotBeSeenAlone() {
        assertThat(AirflowId.named("u\u0308", 1)).isEqualTo("the combining mark U+0308");
        assertThat(AirflowId.repaired("u\u0308 q\u0308")).isEqualTo("ü_q_");
    }
}
