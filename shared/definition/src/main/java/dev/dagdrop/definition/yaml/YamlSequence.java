package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Position;
import java.util.List;
import java.util.Optional;

/** A list. */
public final class YamlSequence implements YamlNode {
    private final Position position;
    private final Optional<String> writtenTag;
    private final List<YamlNode> items;

    YamlSequence(Position position, Optional<String> writtenTag, List<YamlNode> items) {
        this.position = position;
        this.writtenTag = writtenTag;
        this.items = List.copyOf(items);
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public Optional<String> writtenTag() {
        return writtenTag;
    }

    /** The items in order. */
    public List<YamlNode> items() {
        return items;
    }

    @Override
    public String describe() {
        return items.isEmpty() ? "an empty list" : "a list";
    }

    @Override
    public String toString() {
        return describe() + " at " + position;
    }
}
