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
    void cutsLongKeys() {
        assertThat(tasks.key("k".repeat(1000)).text().length()).isLessThan(100);
    }
}
