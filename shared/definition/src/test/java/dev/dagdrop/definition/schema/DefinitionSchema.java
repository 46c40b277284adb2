package dev.dagdrop.definition.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.model.AirflowId;
import dev.dagdrop.definition.operators.AllOperators;
import java.util.List;

/**
 * The JSON Schema of definitions, for editors. It refuses nothing that the checks take, and of what they take for an
 * error as much as a schema can say. It does without keywords that only the newest editors know.
 */
public final class DefinitionSchema {
    /** A key that an environment variable completes, or that merges the keys of another mapping. */
    static final String OPEN_KEY = "\\$|^<<$";

    private DefinitionSchema() {}

    /** The schema as text. */
    public static String write(List<Rule> rules) {
        SchemaDescriptions words = new SchemaDescriptions(rules);
        ObjectNode schema = Json.object("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A workflow definition of Amazon MWAA Serverless");
        schema.put("type", "object");
        schema.put("minProperties", 1);
        schema.set("propertyNames", id());
        schema.set("properties", Json.object("default", reserved()).set("task_groups", reserved()));
        schema.set("additionalProperties", Json.reference("dag"));
        schema.set("allOf", Json.array(reservedAlone(), oneDag()));
        schema.set(
                "defaultSnippets",
                Json.array(SettingSchemas.snippet("a DAG", Json.object("${1:my_dag}", DagSchema.example()))));
        words.describe(
                schema,
                "One DAG under its id. Written from the code of the checks; make docs writes it anew.",
                "DD201",
                "DD204");
        ObjectNode definitions = Json.object();
        new DagSchema(words).define(definitions);
        new TaskSchema(words, AllOperators.list()).define(definitions);
        new SettingSchemas(words).define(definitions);
        return Json.print(schema.set("$defs", definitions));
    }

    /**
     * The id of a DAG or a task. What lies beyond ASCII is left to the checks: editors differ in what a letter is. Some
     * editors take a merge key for an id.
     */
    static ObjectNode id() {
        ObjectNode taken = Json.object("pattern", "^([A-Za-z0-9_.-]|[^\\u0000-\\u007F]){1," + AirflowId.LONGEST + "}$");
        taken.put("patternErrorMessage", "An id has 1 to 250 letters, digits, dots, dashes and underscores.");
        return Json.object("anyOf", Json.array(taken, Json.object("pattern", OPEN_KEY)));
    }

    private static ObjectNode reserved() {
        return Json.object("description", "It means something else than a DAG to the loader. (DD217)")
                .put("doNotSuggest", true);
    }

    /** A reserved key that is the only one is read as a DAG. */
    private static ObjectNode reservedAlone() {
        ObjectNode dags = Json.object("default", Json.reference("dag").put("doNotSuggest", true))
                .set("task_groups", Json.reference("dag").put("doNotSuggest", true));
        return Json.object("if", Json.object().put("maxProperties", 1)).set("then", Json.object("properties", dags));
    }

    private static ObjectNode oneDag() {
        ObjectNode both = Json.object("required", Json.texts("default", "task_groups"));
        ObjectNode either = Json.object(
                "anyOf",
                Json.array(
                        Json.object("required", Json.texts("default")),
                        Json.object("required", Json.texts("task_groups"))));
        ObjectNode three = Json.object().put("minProperties", 3).put("maxProperties", 3);
        ObjectNode otherwise = Json.object("if", either);
        otherwise.set("then", Json.object().put("maxProperties", 2));
        otherwise.set("else", Json.object().put("maxProperties", 1));
        ObjectNode schema = Json.object("if", both);
        schema.set("then", three);
        schema.set("else", otherwise);
        return schema;
    }
}
