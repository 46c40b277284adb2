package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.value.DurationHint;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.operators.ParameterSpec;
import dev.dagdrop.definition.operators.ValueKind;
import dev.dagdrop.definition.yaml.CredentialPatterns;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;
import java.util.StringJoiner;

/** DD415 wrong-argument-type. A warning: Python's constructors take anything; what does not fit fails when the task runs. */
final class WrongArgumentType extends ArgumentCheck {
    private static final Rule RULE = Rule.warning(
            "DD415",
            "wrong-argument-type",
            "An argument has a value of the wrong type.",
            "https://airflow.apache.org/docs/apache-airflow-providers-amazon/stable/");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        for (YamlEntry entry : settings.effective()) {
            Optional<ParameterSpec> parameter = operator.parameter(entry.key().value());
            if (parameter.isPresent()
                    && !ArgumentType.fits(entry.value(), parameter.get().kinds())
                    && !hasOwnRule(entry, operator)) {
                add(task, entry, operator, parameter.get(), report);
            }
        }
    }

    private static boolean hasOwnRule(YamlEntry entry, OperatorSpec operator) {
        return TaskKeys.hasItsRule(entry.key().value()) || InvalidSensorSetting.isSetting(entry, operator);
    }

    private static void add(Task task, YamlEntry entry, OperatorSpec operator, ParameterSpec parameter, Report report) {
        StringJoiner kinds = new StringJoiner(" or ");
        for (ValueKind kind : ValueKind.values()) {
            if (parameter.kinds().contains(kind)) {
                kinds.add(kind.words());
            }
        }
        String value = CredentialPatterns.isNameOfSecret(parameter.name())
                ? "of another type"
                : entry.value().describe();
        report.add(
                Arguments.place(entry),
                Arguments.path(task.id()).key(parameter.name()),
                Visible.quote(parameter.name()) + " of " + operator.shortName() + " must be " + kinds + "; this is "
                        + value,
                hint(entry.value(), parameter));
    }

    private static String hint(YamlNode value, ParameterSpec parameter) {
        boolean text = parameter.kinds().contains(ValueKind.TEXT);
        return switch (value) {
            case YamlScalar scalar
            when isSeconds(scalar, parameter) -> DurationHint.mapping(parameter.name(), scalar, "seconds: 30");
            case YamlScalar scalar when text && !scalar.isString() -> "Put it in quotes to make it a string.";
            case YamlScalar scalar
            when scalar.isString() && ArgumentType.isQuoted(scalar) && !text ->
                parameter.kinds().contains(ValueKind.MAPPING)
                                || parameter.kinds().contains(ValueKind.LIST)
                        ? "Write it as YAML, not as a string."
                        : "Write it without quotes.";
            case YamlScalar _ -> "Correct the value, or check the name of the argument.";
            case YamlNode _ -> "Check the indentation below it, and the name of the argument.";
        };
    }

    private static boolean isSeconds(YamlScalar scalar, ParameterSpec parameter) {
        return parameter.kinds().contains(ValueKind.DURATION)
                && (scalar.type() == ScalarType.INTEGER || scalar.type() == ScalarType.FLOAT);
    }
}
