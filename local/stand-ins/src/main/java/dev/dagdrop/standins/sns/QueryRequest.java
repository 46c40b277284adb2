package dev.dagdrop.standins.sns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request of the AWS query protocol: a form of flat names, where lists and maps are numbered. */
record QueryRequest(JsonNode parameters) {

    static ObjectNode decode(byte[] body) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name)).map(JsonNode::asText);
    }

    String required(String name) {
        return text(name)
                .orElseThrow(() -> SnsError.invalidParameter(name + " Reason: no value for required parameter"));
    }

    /** The map {@code <name>.entry.N.key / .value}. */
    Map<String, String> map(String name) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String entry : entries(name)) {
            map.put(required(entry + ".key"), text(entry + ".value").orElse(""));
        }
        return map;
    }

    /** The prefixes {@code <name>.entry.1}, {@code <name>.entry.2}, … that are present. */
    List<String> entries(String name) {
        List<String> entries = new ArrayList<>();
        while (true) {
            String entry = name + ".entry." + (entries.size() + 1);
            boolean present = parameters.properties().stream()
                    .anyMatch(parameter -> parameter.getKey().startsWith(entry + "."));
            if (!present) {
                return entries;
            }
            entries.add(entry);
        }
    }
}
