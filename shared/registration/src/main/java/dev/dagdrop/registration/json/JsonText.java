package dev.dagdrop.registration.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;

/**
 * Writes a tree of maps, lists, texts, finite numbers and booleans as JSON, in the order the maps keep.
 *
 * <p>The JSON is one line that is safe to print: what a terminal or a log would obey or hide is escaped, also where
 * JSON itself does not ask for it (DEL, the C1 controls, line separators, changes of direction).
 */
public final class JsonText {
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private JsonText() {}

    /**
     * Writes a tree.
     *
     * @throws IllegalArgumentException when the tree holds anything else
     */
    public static String of(Map<?, ?> tree) {
        try (JsonWriter writer = JsonWriter.create()) {
            write(writer, tree);
            return escapeHidden(new String(writer.getBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void write(JsonWriter writer, Object node) {
        switch (node) {
            case String text -> writer.writeValue(wellFormed(text));
            case Integer number -> writer.writeValue(number.intValue());
            case Double number when Double.isFinite(number) -> writer.writeValue(number.doubleValue());
            case Long number -> writer.writeValue(number.longValue());
            case Boolean bool -> writer.writeValue(bool.booleanValue());
            case List<?> list -> {
                writer.writeStartArray();
                list.forEach(element -> write(writer, element));
                writer.writeEndArray();
            }
            case Map<?, ?> map -> {
                writer.writeStartObject();
                map.forEach((name, value) -> {
                    writer.writeFieldName(name.toString());
                    write(writer, value);
                });
                writer.writeEndObject();
            }
            default ->
                throw new IllegalArgumentException(
                        "no JSON for " + node.getClass().getName());
        }
    }

    /** A half of a surrogate pair has no UTF-8; a crafted message can hold one, and must not stop the log. */
    private static String wellFormed(String text) {
        return isPlain(text) ? text : LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
    }

    /** Outside its texts JSON is plain ASCII without line breaks, so all that is hidden here lies in a text. */
    private static String escapeHidden(String json) {
        return isPlain(json) ? json : escape(json);
    }

    /** Most texts are, and need no pattern to look for what they do not hold. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String escape(String json) {
        return HIDDEN.matcher(json)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining())));
    }
}
