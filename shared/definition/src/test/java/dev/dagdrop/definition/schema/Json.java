package dev.dagdrop.definition.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Builds JSON, and prints it so that a change of one thing is a change of one line. */
final class Json {
    private static final int WIDTH = 120;

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode object(String key, JsonNode value) {
        return object().set(key, value);
    }

    static ObjectNode object(String key, String value) {
        return object().put(key, value);
    }

    static ArrayNode array(JsonNode... items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : items) {
            array.add(item);
        }
        return array;
    }

    static ArrayNode texts(Collection<String> items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(array::add);
        return array;
    }

    static ArrayNode texts(String... items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (String item : items) {
            array.add(item);
        }
        return array;
    }

    static ObjectNode reference(String definition) {
        return object("$ref", "#/$defs/" + definition);
    }

    static String print(JsonNode node) {
        StringBuilder text = new StringBuilder();
        print(node, "", text);
        return text.append('\n').toString();
    }

    private static void print(JsonNode node, String indent, StringBuilder text) {
        String compact = node.toString();
        if (!node.isContainerNode() || indent.length() + compact.length() <= WIDTH) {
            text.append(compact);
        } else if (node.isObject()) {
            text.append("{\n");
            Iterator<Map.Entry<String, JsonNode>> members = node.properties().iterator();
            while (members.hasNext()) {
                Map.Entry<String, JsonNode> member = members.next();
                text.append(indent).append("  ");
                text.append(JsonNodeFactory.instance.textNode(member.getKey())).append(": ");
                print(member.getValue(), indent + "  ", text);
                text.append(members.hasNext() ? ",\n" : "\n");
            }
            text.append(indent).append('}');
        } else {
            text.append("[\n");
            for (int i = 0; i < node.size(); i++) {
                text.append(indent).append("  ");
                print(node.get(i), indent + "  ", text);
                text.append(i < node.size() - 1 ? ",\n" : "\n");
            }
            text.append(indent).append(']');
        }
    }
}
