package dev.dagdrop.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.math.BigDecimal;

/** A YAML document as an editor hands it to a JSON Schema: of equal keys the last, aliases written out. */
final class ProfileAsJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ProfileAsJson() {}

    static JsonNode of(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping -> {
                ObjectNode object = JSON.objectNode();
                mapping.effective().forEach(entry -> object.set(entry.key().value(), of(entry.value())));
                yield object;
            }
            case YamlSequence list -> {
                ArrayNode array = JSON.arrayNode();
                list.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case YamlScalar scalar -> of(scalar);
        };
    }

    private static JsonNode of(YamlScalar scalar) {
        return switch (scalar.type()) {
            case NULL -> JSON.nullNode();
            case BOOLEAN -> JSON.booleanNode(scalar.value().matches("(?i)true|yes|on"));
            case INTEGER -> JSON.numberNode(Long.decode(scalar.value().replace("0b", "0x")));
            case FLOAT -> JSON.numberNode(new BigDecimal(scalar.value()));
            case STRING, TIMESTAMP, BINARY, MERGE, DEFAULT_VALUE, OTHER -> JSON.textNode(scalar.value());
        };
    }
}
