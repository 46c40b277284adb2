package dev.dagdrop.registration.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;

/** Writes a tree of maps, lists, texts, whole numbers and booleans as JSON, in the order the maps keep. */
public final class JsonText {
    private JsonText() {}

    /**
     * Writes a tree.
     *
     * @throws IllegalArgumentException when the tree holds anything else
     */
    public static String of(Map<String, ?> tree) {
        try (JsonWriter writer = JsonWriter.create()) {
            write(writer, tree);
            return new String(writer.getBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(JsonWriter writer, Object node) {
        switch (node) {
            case String text -> writer.writeValue(text);
            case Integer number -> writer.writeValue(number.intValue());
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
}
