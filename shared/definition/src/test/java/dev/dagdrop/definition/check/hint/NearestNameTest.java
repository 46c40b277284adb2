package dev.dagdrop.definition.check.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestNameTest {
    @Test
    void forgivesMissingAddedWrongAndSwappedLetters() {
        List<String> names = List.of("transform", "extract", "load");

        assertThat(NearestName.to("extrct", names)).contains("extract");
        assertThat(NearestName.to("extraact", names)).contains("extract");
        assertThat(NearestName.to("extrakt", names)).contains("extract");
        assertThat(NearestName.to("laod", names)).contains("load");
        assertThat(NearestName.to("LOAD", names)).contains("load");
        assertThat(NearestName.distance("ab", "ba")).isEqualTo(1);
        assertThat(NearestName.distance("xab", "xba")).isEqualTo(1);
    }

    @Test
    void choosesTheNearestOfSeveral() {
        assertThat(NearestName.to("load_3", List.of("load_12", "load_2", "load_1")))
                .contains("load_2");
        assertThat(NearestName.to("load_file", List.of("load_tiles", "load_files")))
                .contains("load_files");
    }

    @Test
    void choosesNoneThatIsTooFar() {
        assertThat(NearestName.to("publish", List.of("transform", "extract", "load")))
                .isEmpty();
        assertThat(NearestName.to("ab", List.of("xy"))).isEmpty();
        assertThat(NearestName.to("", List.of("a"))).isEmpty();
        assertThat(NearestName.to("a".repeat(1000), List.of("a".repeat(1000)))).isEmpty();
    }
}
