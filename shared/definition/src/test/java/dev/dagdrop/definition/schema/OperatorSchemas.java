package dev.dagdrop.definition.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dagdrop.definition.check.task.TaskKeyLists;
import dev.dagdrop.definition.operators.AllOperators;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.operators.OperatorStatus;
import dev.dagdrop.definition.operators.ParameterSpec;
import dev.dagdrop.definition.operators.ValueKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The arguments of each operator. They are described, not enforced: unknown arguments and other kinds of values are
 * warnings of the checks, so an editor offers what is known and refuses only what leaves a required one out.
 */
final class OperatorSchemas {
    private static final List<String> GROUPS = List.of("@aws", "@sensor");

    private final List<OperatorSpec> operators;

    OperatorSchemas(List<OperatorSpec> operators) {
        this.operators = operators;
    }

    /** Adds what many of them have in common to {@code $defs}. */
    void define(ObjectNode definitions) {
        for (String group : GROUPS) {
            ObjectNode properties = Json.object();
            AllOperators.group(group).forEach(each -> properties.set(each.name(), argument(each)));
            definitions.set(group.substring(1), Json.object("properties", properties));
        }
        ArrayNode keys = Json.array();
        new TreeSet<>(TaskKeyLists.DYNAMIC).forEach(key -> keys.add(Json.object("required", Json.texts(key))));
        definitions.set("mapped", Json.object("anyOf", keys));
    }

    /** One condition per operator whose arguments are known. */
    List<ObjectNode> conditions() {
        List<ObjectNode> conditions = new ArrayList<>();
        for (OperatorSpec operator : operators) {
            if (isChecked(operator)) {
                ObjectNode is =
                        Json.object("properties", Json.object("operator", Json.object("const", operator.path())));
                is.set("required", Json.texts("operator"));
                conditions.add(Json.object("if", is).set("then", arguments(operator)));
            }
        }
        return conditions;
    }

    /** As the checks of arguments have it. */
    private static boolean isChecked(OperatorSpec operator) {
        return switch (operator.status()) {
            case SUPPORTED -> true;
            case DISPUTED -> !operator.parameters().isEmpty();
            case REFUSED, BASE -> false;
        };
    }

    private static ObjectNode arguments(OperatorSpec operator) {
        ObjectNode schema = Json.object();
        link(operator, schema);
        Set<String> grouped = new HashSet<>();
        ArrayNode shared = Json.array();
        for (String group : GROUPS) {
            List<ParameterSpec> members = AllOperators.group(group);
            if (operator.parameters().values().containsAll(members)) {
                members.forEach(member -> grouped.add(member.name()));
                shared.add(Json.reference(group.substring(1)));
            }
        }
        ObjectNode properties = Json.object();
        // The required ones first: an editor lists them in this order.
        addAll(operator, ParameterSpec::required, grouped, properties);
        addAll(operator, each -> !each.required(), grouped, properties);
        if (!properties.isEmpty()) {
            schema.set("properties", properties);
        }
        if (!shared.isEmpty()) {
            schema.set("allOf", shared);
        }
        if (!operator.required().isEmpty()) {
            schema.set("anyOf", required(operator));
        }
        return schema;
    }

    private static void addAll(
            OperatorSpec operator, Predicate<ParameterSpec> wanted, Set<String> grouped, ObjectNode properties) {
        for (ParameterSpec parameter : operator.parameters().values()) {
            if (wanted.test(parameter) && !grouped.contains(parameter.name())) {
                properties.set(parameter.name(), argument(parameter));
            }
        }
    }

    private static ArrayNode required(OperatorSpec operator) {
        List<String> names =
                operator.required().stream().map(ParameterSpec::name).toList();
        ArrayNode ways = Json.array(Json.object("required", Json.texts(names)), Json.reference("mapped"));
        if (names.contains("python_callable")) {
            // A way of the loader's, about which a warning speaks.
            List<String> others = new ArrayList<>(names);
            others.replaceAll(name -> name.equals("python_callable") ? "python_callable_name" : name);
            ways.add(Json.object("required", Json.texts(others)));
        }
        return ways;
    }

    private static ObjectNode argument(ParameterSpec parameter) {
        StringJoiner text = new StringJoiner("; ");
        StringJoiner kinds = new StringJoiner(" or ");
        for (ValueKind kind : ValueKind.values()) {
            if (parameter.kinds().contains(kind)) {
                kinds.add(kind.words());
            }
        }
        text.add(kinds.length() == 0 ? "any value" : kinds.toString());
        if (parameter.required()) {
            text.add("required");
        } else if (parameter.needed()) {
            text.add("needed at run time");
        }
        if (parameter.templated()) {
            text.add("templates are rendered");
        }
        ObjectNode schema = Json.object("description", text.toString());
        if (parameter.kinds().equals(Set.of(ValueKind.FLAG))) {
            schema.set("examples", SettingSchemas.flags());
        }
        return schema;
    }

    /** Where the provider's own reference describes the operator. */
    private static void link(OperatorSpec operator, ObjectNode schema) {
        String path = operator.path();
        String note = operator.status() == OperatorStatus.DISPUTED
                ? operator.shortName() + ": one source says that the service runs it."
                : operator.shortName();
        schema.put("title", note);
        String provider = path.startsWith(TaskKeyLists.AMAZON) ? "amazon" : "standard";
        if (path.startsWith("airflow.providers.")) {
            String module = path.substring(0, path.lastIndexOf('.')).replace('.', '/');
            String reference =
                    "https://airflow.apache.org/docs/apache-airflow-providers-%s/stable/_api/%s/index.html#%s"
                            .formatted(provider, module, path);
            schema.put("markdownDescription", "[%s](%s)".formatted(operator.shortName(), reference));
        }
    }
}
