package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;
import java.util.StringJoiner;

/** Points at arguments and lists them. */
public final class Arguments {
    private Arguments() {}

    /** The path of a task. */
    public static YamlPath path(String taskId) {
        return YamlPath.root().key("tasks").key(taskId);
    }

    /** Where to point at: a value on the line of its key, else the key. */
    public static Position place(YamlEntry entry) {
        return entry.value() instanceof YamlScalar scalar && scalar.type() != ScalarType.NULL
                ? scalar.position()
                : entry.key().position();
    }

    /** Names in quotes: {@code "a"}, {@code "a" and "b"}, {@code "a", "b" and "c"}. */
    public static String list(List<String> names) {
        if (names.size() == 1) {
            return quoted(names.getFirst());
        }
        StringJoiner list = new StringJoiner(", ");
        for (String name : names.subList(0, names.size() - 1)) {
            list.add(quoted(name));
        }
        return list + " and " + quoted(names.getLast());
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
