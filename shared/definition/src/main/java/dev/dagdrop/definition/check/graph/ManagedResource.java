package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells by operator and arguments which resource a task creates or deletes. */
final class ManagedResource {
    private static final String CREATE = "Create";
    private static final String DELETE = "Delete";

    private ManagedResource() {}

    static boolean isDeleted(Task task) {
        return kind(task, DELETE).isPresent();
    }

    /** Names of what a task creates; the deletion of the same resource gives one of them too. */
    static List<String> created(Task task) {
        return names(task, CREATE);
    }

    static List<String> deleted(Task task) {
        return names(task, DELETE);
    }

    private static List<String> names(Task task, String verb) {
        Optional<String> kind = kind(task, verb);
        List<String> names = new ArrayList<>();
        if (kind.isPresent() && task.node() instanceof YamlMapping settings) {
            for (YamlEntry entry : settings.effective()) {
                String key = entry.key().value();
                if (isIdentity(key) && entry.value() instanceof YamlScalar scalar && scalar.isString()) {
                    names.add(kind.get() + ' ' + key + ' ' + scalar.value());
                }
            }
        }
        return names;
    }

    /** The operator without its verb, such as {@code ….CloudFormationStackOperator}. */
    private static Optional<String> kind(Task task, String verb) {
        Optional<YamlScalar> operator = task.operator();
        if (operator.isEmpty() || !operator.get().value().endsWith("Operator")) {
            return Optional.empty();
        }
        String path = operator.get().value();
        int at = path.indexOf(verb, path.lastIndexOf('.') + 1);
        return at < 0 ? Optional.empty() : Optional.of(path.substring(0, at) + path.substring(at + verb.length()));
    }

    private static boolean isIdentity(String key) {
        boolean named = key.endsWith("name") || key.endsWith("_id") || key.endsWith("identifier");
        return named && !key.equals("region_name") && !key.equals("aws_conn_id") && !key.equals("task_id");
    }
}
