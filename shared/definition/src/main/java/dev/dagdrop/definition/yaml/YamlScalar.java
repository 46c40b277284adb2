package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Visible;
import java.util.Optional;

/** A single value: text, number, boolean, date or nothing. */
public final class YamlScalar implements YamlNode {
    private final Position position;
    private final Optional<String> writtenTag;
    private final String exact;
    private final AsciiSet exactAscii;
    private String value;
    private String written;
    private final ScalarStyle style;
    private final ScalarType type;
    private AsciiSet ascii;

    YamlScalar(
            Position position,
            Optional<String> writtenTag,
            String value,
            String written,
            AsciiSet ascii,
            ScalarStyle style,
            ScalarType type) {
        this.exact = value;
        this.exactAscii = ascii;
        this.written = written;
        this.position = position;
        this.writtenTag = writtenTag;
        this.value = value;
        this.style = style;
        this.type = type;
        this.ascii = ascii;
    }

    /** A text that replaces one that the file lacks. */
    public static YamlScalar text(String value, Position position) {
        return new YamlScalar(
                position, Optional.empty(), value, value, AsciiSet.of(value), ScalarStyle.PLAIN, ScalarType.STRING);
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public Optional<String> writtenTag() {
        return writtenTag;
    }

    /** The value as text: without quotes, escapes resolved, with stars in place of a credential. */
    public String value() {
        return value;
    }

    /** The value with its credential: for the service, which is to get what is written; nothing that is shown may have it. */
    public String exact() {
        return exact;
    }

    /** As {@link #mayHave}, of the exact value. */
    boolean had(char c) {
        return exactAscii.has(c);
    }

    /** Conceals a credential; only while the document is read. */
    void conceal(String shown) {
        value = shown;
        written = shown;
        ascii = AsciiSet.of(shown);
    }

    /**
     * Whether it is worth looking for a character in the value: false only where the value does not have it.
     *
     * @param c an ASCII character
     */
    public boolean mayHave(char c) {
        return ascii.has(c);
    }

    /** Whether it is worth looking for a character that is mistaken for another: false only where there is none. */
    public boolean mayHaveOddCharacter() {
        return ascii.beyond();
    }

    /** The value before escapes are resolved, where one may make a dollar sign or an odd character; else the value. */
    public String written() {
        return written;
    }

    /** How it is written. */
    public ScalarStyle style() {
        return style;
    }

    /** What it is for the loader. */
    public ScalarType type() {
        return type;
    }

    /** Whether it looks like a number, whatever its quotes and its tag make of it. */
    public boolean looksLikeNumber() {
        return looks() == ScalarType.INTEGER || looks() == ScalarType.FLOAT;
    }

    /** What the value would be without quotes and tag. */
    ScalarType looks() {
        return ImplicitTypes.of(value);
    }

    /** Whether it is text for the loader. */
    public boolean isString() {
        return type == ScalarType.STRING;
    }

    /** Whether it is exactly this text for the loader. */
    public boolean isText(String text) {
        return type == ScalarType.STRING && value.equals(text);
    }

    /**
     * The place of a part of the value: exact where the value stands on one line as it is, else the whole scalar's.
     *
     * @param start its first char in the value, from 0
     * @param end the char behind its last, beyond start
     */
    public Position part(int start, int end) {
        int all = value.codePointCount(0, value.length());
        boolean quoted = style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
        boolean asIs = position.length() == (quoted ? all + 2 : all);
        if (!asIs || style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            return position;
        }
        int before = value.codePointCount(0, start) + (quoted ? 1 : 0);
        return new Position(position.line(), position.column() + before, value.codePointCount(start, end));
    }

    /** This scalar as the key of a mapping, where a plain {@code =} is text like any other. */
    YamlScalar asKey() {
        return type == ScalarType.DEFAULT_VALUE
                ? new YamlScalar(position, writtenTag, value, written, ascii, style, ScalarType.STRING)
                : this;
    }

    @Override
    public String describe() {
        return switch (type) {
            case STRING -> value.isEmpty() ? "an empty string" : "the string " + Visible.quote(value);
            case BOOLEAN, INTEGER, FLOAT, TIMESTAMP, MERGE -> type.words() + ' ' + Visible.text(Visible.cut(value));
            case NULL, BINARY, DEFAULT_VALUE, OTHER -> type.words();
        };
    }

    @Override
    public String toString() {
        return describe() + " at " + position;
    }
}
