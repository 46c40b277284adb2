package dev.dagdrop.definition.check.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTaskTest {
    private final NearestTask tasks = new NearestTask(new LinkedHashSet<>(List.of("load_1", "load_2", "extract")));

    @Test
    void isNeverTheTaskItself() {
        assertThat(tasks.to("load_3", "load_1")).hasValue("load_2");
        assertThat(tasks.to("load_3", "load_2")).hasValue("load_1");
        assertThat(tasks.to("load_3", "load_1")).hasValue("load_2");
        assertThat(tasks.to("extrakt", "extract")).isEmpty();
        assertThat(tasks.to("extrakt", "load_1")).hasValue("extract");
    }

    @Test
    void isNoneWhereNoNameIsNear() {
        assertThat(tasks.to("something_else", "load_1")).isEmpty();
    }

    @Test
    void isLookedForOnlyForTheFirstNames() {
        for (int i = 0; i < 10; i++) {
            assertThat(tasks.to("extract" + i, "load_1")).hasValue("extract");
        }

        assertThat(tasks.to("extrakt", "load_1")).isEmpty();
        assertThat(tasks.to("extract9", "load_2")).hasValue("extract");
    }
}
