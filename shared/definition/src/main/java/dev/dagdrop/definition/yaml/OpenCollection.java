package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionStartEvent;

/** A mapping or list that is still being read. */
final class OpenCollection {
    final boolean mapping;
    final boolean flow;
    final Mark start;
    final Optional<String> anchor;
    final Optional<String> tag;
    final List<YamlEntry> entries = new ArrayList<>();
    final List<YamlNode> items = new ArrayList<>();
    /** The key whose value comes next; a list never has one. */
    Optional<YamlScalar> key = Optional.empty();
    /** Whether the value that comes next has lost its key, because the key was no scalar. */
    boolean keyLost;
    /** Whether it is the outer of two braces, as in an unquoted template. */
    boolean template;
    /** How many nodes it holds with its aliases written out, itself included. */
    long size = 1;
    /** How deep the deepest node in it lies; 1 without any collection in it. */
    int height = 1;

    OpenCollection(CollectionStartEvent event, boolean mapping) {
        this.mapping = mapping;
        this.flow = event.isFlow();
        this.start = event.getStartMark();
        this.anchor = Optional.ofNullable(event.getAnchor());
        this.tag = YamlTags.written(event.getTag());
    }

    boolean expectsKey() {
        return mapping && key.isEmpty() && !keyLost;
    }

    YamlNode close(Position position) {
        return mapping ? new YamlMapping(position, tag, entries) : new YamlSequence(position, tag, items);
    }
}
