package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.NearestName;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** Finds the keys of a task that its operator does not know, and what was meant by them. */
final class Arguments {
    /** What people write most in any task; an unknown key is compared with these and the operator's own arguments. */
    private static final List<String> COMMON =
            List.of("dependencies", "retries", "retry_delay", "execution_timeout", "trigger_rule", "task_id", "params");

    private Arguments() {}

    /** Whether a key is neither an argument of the operator nor one that every task has. */
    static boolean isUnknown(YamlEntry entry, OperatorSpec operator, OperatorCatalogue catalogue) {
        String key = entry.key().value();
        return entry.key().isString()
                && operator.parameter(key).isEmpty()
                && catalogue.taskParameter(key).isEmpty()
                && !TaskKeys.hasItsRule(key);
    }

    /**
     * What was certainly meant by an unknown key: a name one or two typing errors away, not given itself. A key that
     * another operator has is no typing error: the provider may have given it to this one since.
     */
    static Optional<String> meant(
            String key, OperatorSpec operator, YamlMapping settings, OperatorCatalogue catalogue) {
        if (catalogue.isParameterOfAny(key)) {
            return Optional.empty();
        }
        List<String> candidates = new ArrayList<>(operator.parameters().keySet());
        candidates.addAll(COMMON);
        int most = key.length() < 5 ? 1 : 2;
        return NearestName.to(key, candidates)
                .filter(name -> settings.entry(name).isEmpty())
                .filter(name -> NearestName.distance(key.toLowerCase(Locale.ROOT), name) <= most);
    }

    static YamlPath path(String taskId) {
        return YamlPath.root().key("tasks").key(taskId);
    }

    /** Where to point at: a value on the line of its key, else the key. */
    static Position place(YamlEntry entry) {
        return entry.value() instanceof YamlScalar scalar && scalar.type() != ScalarType.NULL
                ? scalar.position()
                : entry.key().position();
    }

    /** Names in quotes: {@code "a"}, {@code "a" and "b"}, {@code "a", "b" and "c"}. */
    static String list(List<String> names) {
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
