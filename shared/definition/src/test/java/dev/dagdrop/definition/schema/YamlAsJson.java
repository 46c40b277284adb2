package dev.dagdrop.definition.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.dagdrop.definition.check.value.Numbers;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;

/** A document as an editor holds it against a schema: merge keys followed, dates as text. */
public final class YamlAsJson {
    private YamlAsJson() {}

    /** One value with everything below it. */
    public static JsonNode of(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar(scalar);
            case YamlSequence sequence -> {
                ArrayNode array = Json.array();
                sequence.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case YamlMapping mapping -> {
                ObjectNode object = Json.object();
                for (YamlEntry entry : mapping.effective()) {
                    object.set(entry.key().value(), of(entry.value()));
                }
                yield object;
            }
        };
    }

    private static JsonNode scalar(YamlScalar scalar) {
        return switch (scalar.type()) {
            case NULL -> NullNode.getInstance();
            case BOOLEAN -> BooleanNode.valueOf(Numbers.isTrue(scalar));
            case INTEGER -> LongNode.valueOf((long) Numbers.value(scalar).orElseThrow());
            case FLOAT -> DoubleNode.valueOf(Numbers.value(scalar).orElseThrow());
            case STRING, TIMESTAMP, BINARY, MERGE, DEFAULT_VALUE, OTHER -> TextNode.valueOf(scalar.value());
        };
    }
}
