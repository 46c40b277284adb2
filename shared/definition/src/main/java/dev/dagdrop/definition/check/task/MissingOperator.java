package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TaskCheck;
import dev.dagdrop.definition.check.hint.ExampleYaml;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** DD402 missing-operator. */
final class MissingOperator implements TaskCheck {
    private static final String KEY = "operator";
    private static final Rule RULE =
            Rule.error("DD402", "missing-operator", "A task has no operator.", Sources.OPERATORS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Task task, YamlMapping settings, Report report) {
        YamlPath path = YamlPath.root().key("tasks").key(task.id());
        Optional<YamlEntry> operator = settings.entry(KEY);
        if (operator.isEmpty()) {
            addMissing(task, settings, path, report);
        } else if (!isGiven(operator.get().value())) {
            YamlNode value = operator.get().value();
            Position position = isNothing(value) ? operator.get().key().position() : value.position();
            report.add(
                    position,
                    path.key(KEY),
                    "the operator of " + Visible.quote(task.id()) + " is " + value.describe()
                            + ", not the path of a class",
                    "Write the full path: operator: " + ExampleYaml.OPERATOR);
        }
    }

    private static void addMissing(Task task, YamlMapping settings, YamlPath path, Report report) {
        String message = "task " + Visible.quote(task.id()) + " has no operator";
        Optional<YamlEntry> misspelled = NearestName.key(KEY, settings);
        if (misspelled.isPresent()) {
            YamlScalar key = misspelled.get().key();
            String hint = "Did you mean \"operator\" instead of " + Visible.quote(key.value()) + "?";
            report.add(key.position(), path.key(key.value()), message, hint);
            return;
        }
        report.add(
                task.key().position(),
                path,
                message,
                "Add the full path of the operator's class: operator: " + ExampleYaml.OPERATOR);
    }

    private static boolean isGiven(YamlNode value) {
        return value instanceof YamlScalar scalar
                && scalar.isString()
                && !scalar.value().isBlank();
    }

    private static boolean isNothing(YamlNode value) {
        return value instanceof YamlScalar scalar && scalar.type() == ScalarType.NULL;
    }
}
