package dev.dagdrop.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class YamlPathTest {
    private final YamlPath tasks = YamlPath.root().key("tasks");

    @Test
    void joinsKeysByDotsAndCountsItemsFromZero() {
        assertThat(tasks.key("load").key("dependencies").item(0).text()).isEqualTo("tasks.load.dependencies[0]");
    }

    @Test
    void isEmptyAtTheRoot() {
        assertThat(YamlPath.root().text()).isEmpty();
    }

    @Test
    void quotesKeysThatAreNoPlainNames() {
        assertThat(tasks.key("a.b").key("").key("c\n").key("größe").text())
                .isEqualTo("tasks[\"a.b\"][\"\"][\"c\\n\"].größe");
    }

    @Test
    void keepsApartWhatBeginsAlike() {
        String alike = "k".repeat(60);

        assertThat(tasks.key(alike + "a").text()).isEqualTo("tasks." + alike + "a");
        assertThat(tasks.key(alike.repeat(5) + "a").text())
                .isNotEqualTo(tasks.key(alike.repeat(5) + "b").text());
        assertThat(tasks.key(alike.repeat(5) + " a").text())
                .isNotEqualTo(tasks.key(alike.repeat(5) + " b").text());
    }

    @Test
    void cutsLongKeys() {
        assertThat(tasks.key("k".repeat(1000)).text().length()).isLessThan(100);
    }
}
