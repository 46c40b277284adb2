package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Visible;
import java.util.Optional;

/** A single value: text, number, boolean, date or nothing. */
public final class YamlScalar implements YamlNode {
    private final Position position;
    private final Optional<String> writtenTag;
    private final String value;
    private final ScalarStyle style;
    private final ScalarType type;

    YamlScalar(Position position, Optional<String> writtenTag, String value, ScalarStyle style, ScalarType type) {
        this.position = position;
        this.writtenTag = writtenTag;
        this.value = value;
        this.style = style;
        this.type = type;
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public Optional<String> writtenTag() {
        return writtenTag;
    }

    /** The value as text: without quotes, escapes resolved. */
    public String value() {
        return value;
    }

    /** How it is written. */
    public ScalarStyle style() {
        return style;
    }

    /** What it is for the loader. */
    public ScalarType type() {
        return type;
    }

    /** Whether it is text for the loader. */
    public boolean isString() {
        return type == ScalarType.STRING;
    }

    /** Whether it is exactly this text for the loader. */
    public boolean isText(String text) {
        return type == ScalarType.STRING && value.equals(text);
    }

    /** This scalar as the key of a mapping, where a plain {@code =} is text like any other. */
    YamlScalar asKey() {
        return type == ScalarType.DEFAULT_VALUE
                ? new YamlScalar(position, writtenTag, value, style, ScalarType.STRING)
                : this;
    }

    @Override
    public String describe() {
        return switch (type) {
            case STRING -> value.isEmpty() ? "an empty text" : "the text " + Visible.quote(value);
            case BOOLEAN, INTEGER, FLOAT, TIMESTAMP, MERGE -> type.words() + ' ' + Visible.text(Visible.cut(value));
            case NULL, BINARY, DEFAULT_VALUE, OTHER -> type.words();
        };
    }

    @Override
    public String toString() {
        return describe() + " at " + position;
    }
}
