package dev.dagdrop.definition.schema;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dagdrop.definition.check.dag.DagKeyLists;
import dev.dagdrop.definition.check.hint.ExampleYaml;
import dev.dagdrop.definition.check.schedule.PresetLists;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What stands under a DAG's id. */
final class DagSchema {
    private final SchemaDescriptions words;

    DagSchema(SchemaDescriptions words) {
        this.words = words;
    }

    /** Adds it to {@code $defs}, as {@code dag}. */
    void define(ObjectNode definitions) {
        ObjectNode properties = Json.object();
        properties.set("dag_id", words.describe(Json.object(), "The DAG's id: the same as the root key.", "DD205"));
        properties.set("schedule", schedule());
        properties.set("start_date", Json.reference("date"));
        properties.set("end_date", Json.reference("date"));
        properties.set("default_args", Json.reference("default_args"));
        properties.set("params", params());
        properties.set("tasks", Json.reference("tasks"));
        if (!new TreeSet<>(DagKeyLists.USED).equals(new TreeSet<>(names(properties)))) {
            throw new IllegalStateException("A key of a DAG is used and not described here: " + DagKeyLists.USED);
        }
        add(DagKeyLists.IGNORED, "The service ignores it.", "DD208", properties);
        for (String key : List.of("description", "tags")) {
            properties.set(
                    key, Json.object().put("description", "dagdrop gives it to the workflow itself, through the API."));
        }
        add(DagKeyLists.DISPUTED, "The service may refuse it.", "DD209", properties);
        ObjectNode dag = closed(properties);
        dag.put("title", "a mapping of the DAG's settings");
        dag.set("required", Json.texts("tasks"));
        dag.set("defaultSnippets", Json.array(SettingSchemas.snippet("schedule and tasks", example())));
        definitions.set(
                "dag",
                words.describe(
                        dag, "One workflow: when it runs and what it does.", "DD202", "DD203", "DD206", "DD207"));
        definitions.set("default_args", defaultArgs());
    }

    /** What a new DAG looks like. */
    static ObjectNode example() {
        ObjectNode task = Json.object("operator", ExampleYaml.OPERATOR).put("bucket", "${4:my-bucket}");
        ObjectNode dag = Json.object("schedule", "${2:0 6 * * *}");
        dag.set("tasks", Json.object("${3:list_files}", task));
        return dag;
    }

    private ObjectNode schedule() {
        ObjectNode schema = Json.object(
                "anyOf",
                Json.array(
                        Json.object("enum", Json.texts(PresetLists.TAKEN)),
                        Json.object("type", Json.texts("string", "null"))));
        schema.set("examples", Json.texts("0 6 * * *", "@daily", "None"));
        return words.describe(schema, "When it runs, in UTC: five cron fields, a preset, or None.", "DD301", "DD303");
    }

    private ObjectNode params() {
        ObjectNode schema = Json.object(
                "anyOf",
                Json.array(Json.object("type", Json.texts("object", "null")), SettingSchemas.VARIABLE.deepCopy()));
        return words.describe(schema, "Parameters of a run, each with its default: {{ params.name }}.", "DD212");
    }

    private ObjectNode defaultArgs() {
        ObjectNode properties = Json.object();
        for (String name : DagKeyLists.DEFAULT_ARGS) {
            boolean date = name.endsWith("_date");
            properties.set(
                    name,
                    SettingSchemas.has(name)
                            ? Json.reference(name)
                            : date ? Json.reference("date") : Json.object("description", "Of every task."));
        }
        add(
                DagKeyLists.IGNORED_DEFAULT_ARGS,
                "The service takes it here and ignores it in tasks.",
                "DD219",
                properties);
        add(DagKeyLists.DISPUTED_DEFAULT_ARGS, "The service may refuse it here.", "DD211", properties);
        ObjectNode mapping = closed(properties);
        mapping.put("title", "a mapping of settings");
        ObjectNode schema = Json.object(
                "anyOf", Json.array(mapping, Json.object("type", "null"), SettingSchemas.VARIABLE.deepCopy()));
        return words.describe(schema, "Settings of all tasks; a task's own come first.", "DD210");
    }

    /** A mapping without other keys; one with a dollar sign is completed when the definition is loaded. */
    private static ObjectNode closed(ObjectNode properties) {
        ObjectNode schema = Json.object("type", "object");
        schema.set("properties", properties);
        schema.set("patternProperties", Json.object(DefinitionSchema.OPEN_KEY, BooleanNode.TRUE));
        schema.put("additionalProperties", false);
        return schema;
    }

    private void add(Collection<String> names, String text, String rule, ObjectNode properties) {
        for (String name : new TreeSet<>(names)) {
            properties.set(
                    name, Json.object("description", text + " (" + rule + ")").put("deprecated", true));
        }
    }

    private static Collection<String> names(ObjectNode properties) {
        Collection<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
