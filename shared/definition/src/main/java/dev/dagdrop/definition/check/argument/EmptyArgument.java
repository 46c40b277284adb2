package dev.dagdrop.definition.check.argument;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.task.ArgumentCheck;
import dev.dagdrop.definition.check.task.Arguments;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.operators.ParameterSpec;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** DD438 empty-argument. The constructor takes it; the call that the task makes does not. */
final class EmptyArgument extends ArgumentCheck {
    private static final Rule RULE = Rule.warning(
            "DD438",
            "empty-argument",
            "A required argument has no value, so the task fails at run time.",
            Sources.OPERATORS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        for (ParameterSpec parameter : operator.required()) {
            Optional<YamlEntry> entry = settings.entry(parameter.name());
            if (entry.isPresent() && isEmpty(entry.get().value()) && report.isNew(entry.get())) {
                report.add(
                        Arguments.place(entry.get()),
                        Arguments.path(task.id()).key(parameter.name()),
                        Visible.quote(parameter.name()) + " has no value, but " + operator.shortName() + " requires one"
                                + how(entry.get().value()),
                        "Add the value: " + parameter.name() + ": …");
            }
        }
    }

    private static boolean isEmpty(YamlNode value) {
        return value instanceof YamlScalar scalar
                && (scalar.type() == ScalarType.NULL
                        || (scalar.isString() && (scalar.value().isBlank() || isNone(scalar))));
    }

    /** Python's word for nothing is text in YAML. */
    private static boolean isNone(YamlScalar scalar) {
        return scalar.value().equals("None");
    }

    private static String how(YamlNode value) {
        return value instanceof YamlScalar scalar && scalar.isString() && isNone(scalar)
                ? "; YAML reads None as a string"
                : "";
    }
}
