package dev.dagdrop.standins.sns;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One alternative of a filter policy's key: docs.aws.amazon.com/sns/latest/dg/attribute-key-matching.html */
sealed interface AttributeMatch {

    /** The attribute's values; empty when the message has no such attribute. */
    boolean test(List<JsonNode> values);

    record Exact(JsonNode wanted) implements AttributeMatch {
        @Override
        public boolean test(List<JsonNode> values) {
            return values.stream()
                    .anyMatch(value -> wanted.isNumber()
                            ? value.isNumber() && wanted.decimalValue().compareTo(value.decimalValue()) == 0
                            : wanted.equals(value));
        }
    }

    record Exists(boolean wanted) implements AttributeMatch {
        @Override
        public boolean test(List<JsonNode> values) {
            return wanted != values.isEmpty();
        }
    }

    record Prefix(String prefix) implements AttributeMatch {
        @Override
        public boolean test(List<JsonNode> values) {
            return values.stream()
                    .anyMatch(value -> value.isTextual() && value.asText().startsWith(prefix));
        }
    }

    record Suffix(String suffix) implements AttributeMatch {
        @Override
        public boolean test(List<JsonNode> values) {
            return values.stream()
                    .anyMatch(value -> value.isTextual() && value.asText().endsWith(suffix));
        }
    }

    record EqualsIgnoreCase(String wanted) implements AttributeMatch {
        @Override
        public boolean test(List<JsonNode> values) {
            return values.stream()
                    .anyMatch(value -> value.isTextual() && value.asText().equalsIgnoreCase(wanted));
        }
    }

    /** Present, and none of these. */
    record AnythingBut(List<AttributeMatch> unwanted) implements AttributeMatch {
        @Override
        public boolean test(List<JsonNode> values) {
            return values.stream().anyMatch(value -> unwanted.stream().noneMatch(match -> match.test(List.of(value))));
        }
    }

    /** Every comparison holds: {@code [">=", 1, "<", 5]}. */
    record Numeric(List<Comparison> comparisons) implements AttributeMatch {
        @Override
        public boolean test(List<JsonNode> values) {
            return values.stream()
                    .filter(JsonNode::isNumber)
                    .anyMatch(value ->
                            comparisons.stream().allMatch(comparison -> comparison.holds(value.decimalValue())));
        }
    }

    record Comparison(String operator, BigDecimal bound) {
        boolean holds(BigDecimal value) {
            int order = value.compareTo(bound);
            return switch (operator) {
                case "=" -> order == 0;
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                default ->
                    throw SnsError.invalidParameter("FilterPolicy: Unrecognized numeric range operator: " + operator);
            };
        }
    }

    static AttributeMatch read(JsonNode node) {
        if (!node.isObject()) {
            return new Exact(node);
        }
        if (node.size() != 1) {
            throw SnsError.invalidParameter("FilterPolicy: Only one key allowed in match expression");
        }
        Map.Entry<String, JsonNode> only = node.properties().iterator().next();
        JsonNode wanted = only.getValue();
        return switch (only.getKey().toLowerCase(Locale.ROOT)) {
            case "exists" -> new Exists(wanted.asBoolean());
            case "prefix" -> new Prefix(wanted.asText());
            case "suffix" -> new Suffix(wanted.asText());
            case "equals-ignore-case" -> new EqualsIgnoreCase(wanted.asText());
            case "anything-but" -> new AnythingBut(wanted.isArray() ? all(wanted) : List.of(read(wanted)));
            case "numeric" -> new Numeric(comparisons(wanted));
            default -> throw SnsError.invalidParameter("FilterPolicy: Unrecognized match type " + only.getKey());
        };
    }

    static List<AttributeMatch> all(JsonNode alternatives) {
        List<AttributeMatch> matches = new ArrayList<>();
        alternatives.forEach(alternative -> matches.add(read(alternative)));
        return List.copyOf(matches);
    }

    private static List<Comparison> comparisons(JsonNode pairs) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            Comparison comparison =
                    new Comparison(pairs.path(i).asText(), pairs.path(i + 1).decimalValue());
            // Asks once, so that a wrong operator is refused when the policy is set, not at the first message.
            comparison.holds(BigDecimal.ZERO);
            comparisons.add(comparison);
        }
        if (comparisons.isEmpty() || pairs.size() % 2 != 0) {
            throw SnsError.invalidParameter("FilterPolicy: Invalid numeric range");
        }
        return List.copyOf(comparisons);
    }
}
