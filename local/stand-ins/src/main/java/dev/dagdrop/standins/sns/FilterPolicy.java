package dev.dagdrop.standins.sns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which messages a subscription wants, by message attribute: every key must match, by any of its alternatives. Its bounds are those of
 * docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html
 */
record FilterPolicy(Map<String, List<AttributeMatch>> keys) {

    static final FilterPolicy EVERYTHING = new FilterPolicy(Map.of());

    private static final int MAX_KEYS = 5;

    /** The numbers of values under each key, multiplied. */
    private static final int MAX_COMBINATIONS = 150;

    private static final ObjectMapper JSON = new ObjectMapper();

    static FilterPolicy read(String text) {
        if (text.isEmpty()) {
            return EVERYTHING;
        }
        JsonNode policy;
        try {
            policy = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw SnsError.invalidParameter("FilterPolicy: failed to parse JSON.");
        }
        if (!policy.isObject()) {
            throw SnsError.invalidParameter("FilterPolicy: Filter policy must be a JSON object");
        }
        Map<String, List<AttributeMatch>> keys = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> key : policy.properties()) {
            if (!key.getValue().isArray() || key.getValue().isEmpty()) {
                throw SnsError.invalidParameter("FilterPolicy: \"" + key.getKey() + "\" must be a non-empty array");
            }
            keys.put(key.getKey(), AttributeMatch.all(key.getValue()));
        }
        requireSimple(keys);
        return new FilterPolicy(keys);
    }

    private static void requireSimple(Map<String, List<AttributeMatch>> keys) {
        if (keys.size() > MAX_KEYS) {
            throw SnsError.invalidParameter("FilterPolicy: Filter policy can not have more than " + MAX_KEYS + " keys");
        }
        // Five arrays of a policy of 256 KB stay far below what a long holds.
        long combinations = keys.values().stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
        if (combinations > MAX_COMBINATIONS) {
            throw SnsError.invalidParameter("FilterPolicy: Filter policy is too complex");
        }
    }

    boolean accepts(Map<String, MessageAttribute> attributes) {
        return keys.entrySet().stream().allMatch(key -> {
            List<JsonNode> values = values(attributes, key.getKey());
            return key.getValue().stream().anyMatch(match -> match.test(values));
        });
    }

    private static List<JsonNode> values(Map<String, MessageAttribute> attributes, String name) {
        MessageAttribute attribute = attributes.get(name);
        if (attribute == null) {
            return List.of();
        }
        return switch (attribute.dataType()) {
            case "Number" -> List.of(DecimalNode.valueOf(new BigDecimal(attribute.value())));
            case "String.Array" -> elements(attribute.value());
            // Binary attributes take no part in filtering.
            case "Binary" -> List.of();
            default -> List.of(TextNode.valueOf(attribute.value()));
        };
    }

    private static List<JsonNode> elements(String array) {
        try {
            List<JsonNode> elements = new ArrayList<>();
            JSON.readTree(array).forEach(elements::add);
            return elements;
        } catch (JsonProcessingException e) {
            throw SnsError.invalidAttribute("A message attribute of type String.Array is not a JSON array: " + array);
        }
    }
}
