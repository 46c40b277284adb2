package dev.dagdrop.definition.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.dagdrop.definition.check.value.TriggerRuleLists;

/** The settings that a task and {@code default_args} have in common. */
final class SettingSchemas {
    /** A text that the loader completes by an environment variable. */
    static final ObjectNode VARIABLE = Json.object("type", "string").put("pattern", "\\$");

    private static final String TIMEDELTA = "datetime.timedelta";

    private final SchemaDescriptions words;

    SettingSchemas(SchemaDescriptions words) {
        this.words = words;
    }

    /** Adds them to {@code $defs}. */
    void define(ObjectNode definitions) {
        definitions.set("retries", retries());
        definitions.set("retry_delay", retryDelay());
        definitions.set("execution_timeout", executionTimeout());
        definitions.set("trigger_rule", triggerRule());
        definitions.set("date", date());
    }

    /** The schema of a setting under this name, where it has one of its own. */
    static boolean has(String name) {
        return switch (name) {
            case "retries", "retry_delay", "execution_timeout", "trigger_rule" -> true;
            default -> false;
        };
    }

    private ObjectNode retries() {
        ObjectNode number = Json.object("type", "integer").put("minimum", 0).put("maximum", 3);
        return words.describe(
                Json.object("anyOf", Json.array(number, Json.object("type", "null"), VARIABLE.deepCopy())),
                "How often a failed task is tried again: 0 to 3.",
                "DD501");
    }

    private ObjectNode retryDelay() {
        ObjectNode number = Json.object("type", "number").put("minimum", 0).put("maximum", 300);
        ObjectNode schema = Json.object(
                "anyOf", Json.array(number, duration(300), Json.object("type", "null"), VARIABLE.deepCopy()));
        schema.set(
                "defaultSnippets",
                Json.array(snippet("60 seconds", IntNode.valueOf(60)), snippet("5 minutes", timedelta("minutes", 5))));
        return words.describe(schema, "How long to wait before the next try: 0 to 300 seconds.", "DD502");
    }

    private ObjectNode executionTimeout() {
        ObjectNode schema =
                Json.object("anyOf", Json.array(duration(3600), Json.object("type", "null"), VARIABLE.deepCopy()));
        schema.set("defaultSnippets", Json.array(snippet("30 minutes", timedelta("minutes", 30))));
        return words.describe(
                schema, "How long one try may take: 60 minutes at most, as a datetime.timedelta mapping.", "DD503");
    }

    private ObjectNode triggerRule() {
        ObjectNode known = Json.object("enum", Json.texts(TriggerRuleLists.KNOWN));
        ObjectNode disputed =
                Json.object("enum", Json.texts(TriggerRuleLists.DISPUTED)).put("deprecated", true);
        return words.describe(
                Json.object("anyOf", Json.array(known, disputed, VARIABLE.deepCopy())),
                "Which outcomes of the tasks before it let a task start.",
                "DD504",
                "DD505");
    }

    private ObjectNode date() {
        ObjectNode schema = Json.object("examples", Json.texts("2026-01-31"));
        return words.describe(schema, "A date as year-month-day.", "DD213", "DD214");
    }

    /**
     * A mapping that the loader makes an object of. A schema cannot add its fields up, so it holds a field against the
     * limit only where that field is alone.
     */
    private static ObjectNode duration(int seconds) {
        ObjectNode alone = Json.object();
        alone.set("seconds", Json.object().put("maximum", seconds));
        alone.set("minutes", Json.object().put("maximum", seconds / 60));
        alone.set("hours", Json.object().put("maximum", seconds / 3600.0));
        alone.set("days", Json.object().put("exclusiveMaximum", 1));
        alone.set("weeks", Json.object().put("exclusiveMaximum", 1));
        ObjectNode fields = Json.object();
        fields.set("__type__", Json.object("examples", Json.texts(TIMEDELTA)));
        for (String field : new String[] {"minutes", "seconds", "hours"}) {
            fields.set(field, Json.object("description", "a number of " + field));
        }
        ObjectNode schema = Json.object("title", "a datetime.timedelta mapping").put("type", "object");
        schema.set("required", Json.texts("__type__"));
        schema.set("properties", fields);
        ObjectNode single = Json.object().put("maxProperties", 2);
        single.set("properties", Json.object("__type__", Json.object("const", TIMEDELTA)));
        schema.set("if", single);
        schema.set("then", Json.object("properties", alone));
        return schema;
    }

    private static ObjectNode timedelta(String field, int amount) {
        return Json.object("__type__", TIMEDELTA).put(field, amount);
    }

    static ObjectNode snippet(String label, JsonNode body) {
        return Json.object("label", label).set("body", body);
    }

    /** What an editor offers for a flag. */
    static JsonNode flags() {
        return Json.array(BooleanNode.TRUE, BooleanNode.FALSE);
    }

    static JsonNode text(String value) {
        return TextNode.valueOf(value);
    }
}
