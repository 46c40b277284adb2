package dev.dagdrop.definition.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dagdrop.definition.check.hint.ExampleYaml;
import dev.dagdrop.definition.check.task.TaskKeyLists;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.operators.OperatorStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What stands under a task's id, whatever its operator is. */
final class TaskSchema {
    /** Python names with dots between them. Letters beyond ASCII are left to the checks. */
    private static final String CLASS_PATH = "^[^\\u0000-@\\[-^`{-\\u007F][^\\u0000-/:-@\\[-^`{-\\u007F]*"
            + "(\\.[^\\u0000-@\\[-^`{-\\u007F][^\\u0000-/:-@\\[-^`{-\\u007F]*)+$";

    private final SchemaDescriptions words;
    private final List<OperatorSpec> operators;

    TaskSchema(SchemaDescriptions words, List<OperatorSpec> operators) {
        this.words = words;
        this.operators = operators;
    }

    /** Adds it to {@code $defs}, as {@code task}, and {@code tasks}. */
    void define(ObjectNode definitions) {
        definitions.set("tasks", tasks());
        ObjectNode task =
                Json.object("title", "a mapping of the task's settings").put("type", "object");
        task.set("required", Json.texts("operator"));
        task.set("properties", properties());
        ArrayNode all = Json.array();
        OperatorSchemas each = new OperatorSchemas(operators);
        each.define(definitions);
        each.conditions().forEach(all::add);
        task.set("allOf", all);
        definitions.set(
                "task", words.describe(task, "One task: its operator and the operator's arguments.", "DD401", "DD402"));
        definitions.set("operator", operator());
    }

    private ObjectNode tasks() {
        ObjectNode schema =
                Json.object("title", "a mapping from task ids to tasks").put("type", "object");
        schema.put("minProperties", 1);
        schema.set("propertyNames", DefinitionSchema.id());
        schema.set("properties", Json.object("<<", BooleanNode.TRUE));
        schema.set("additionalProperties", Json.reference("task"));
        ObjectNode body = Json.object(
                "${1:list_files}", Json.object("operator", ExampleYaml.OPERATOR).put("bucket", "${2:my-bucket}"));
        schema.set("defaultSnippets", Json.array(SettingSchemas.snippet("a task", body)));
        return words.describe(schema, "The tasks by their ids.", "DD203", "DD427");
    }

    private ObjectNode properties() {
        ObjectNode properties = Json.object();
        properties.set("operator", Json.reference("operator"));
        ObjectNode items = Json.object("type", Json.texts("array", "null"));
        items.set("items", Json.object("type", "string"));
        properties.set(
                "dependencies",
                words.describe(items, "The ids of the tasks that run before this one.", "DD601", "DD602"));
        for (String name : List.of("retries", "retry_delay", "execution_timeout", "trigger_rule")) {
            properties.set(name, Json.reference(name));
        }
        properties.set("task_id", words.describe(Json.object(), "The key it stands under, or left out.", "DD426"));
        properties.set("params", Json.object("description", "Parameters of this task, each with its default."));
        properties.set("deferrable", ignored("The service has no triggerer and ignores it.", "DD420"));
        add(TaskKeyLists.SERVICE_CONTROLLED, "Left to the service.", "DD419", properties);
        add(
                TaskKeyLists.IGNORED,
                "The service ignores it, unless it is an argument of the operator.",
                "DD429",
                properties);
        add(TaskKeyLists.DYNAMIC, "The service does not map tasks.", "DD424", properties);
        add(TaskKeyLists.LOADER_ONLY, "The service may refuse it.", "DD418", properties);
        return properties;
    }

    private ObjectNode operator() {
        ObjectNode other = Json.object("type", "string");
        other.set("anyOf", Json.array(Json.object("pattern", "\\$"), Json.object("pattern", CLASS_PATH)));
        List<String> useless = new ArrayList<>(paths(OperatorStatus.BASE));
        useless.addAll(paths(OperatorStatus.REFUSED));
        other.set("not", Json.object("enum", Json.texts(useless)));
        ObjectNode schema = Json.object(
                "anyOf",
                Json.array(
                        Json.object("enum", Json.texts(paths(OperatorStatus.SUPPORTED))),
                        Json.object("enum", Json.texts(paths(OperatorStatus.DISPUTED))),
                        other));
        return words.describe(schema, "The full path of the operator's class.", "DD403", "DD405", "DD407", "DD409");
    }

    private List<String> paths(OperatorStatus status) {
        return operators.stream()
                .filter(each -> each.status() == status)
                .map(OperatorSpec::path)
                .toList();
    }

    private static void add(Collection<String> names, String text, String rule, ObjectNode properties) {
        for (String name : new TreeSet<>(names)) {
            properties.set(name, ignored(text, rule));
        }
    }

    private static ObjectNode ignored(String text, String rule) {
        return Json.object("description", text + " (" + rule + ")");
    }
}
