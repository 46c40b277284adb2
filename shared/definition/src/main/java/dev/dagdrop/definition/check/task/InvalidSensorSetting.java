package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.value.Numbers;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;
import java.util.Set;

/** DD416 invalid-sensor-setting. Airflow's sensors check these few arguments themselves when they are made. */
final class InvalidSensorSetting extends ArgumentCheck {
    private static final List<String> DURATIONS = List.of("poke_interval", "timeout", "max_wait");
    private static final Set<String> MODES = Set.of("poke", "reschedule");
    private static final Rule RULE = Rule.error(
            "DD416",
            "invalid-sensor-setting",
            "A sensor's mode and durations are ones that it takes.",
            "https://airflow.apache.org/docs/apache-airflow/3.0.6/core-concepts/sensors.html");

    @Override
    public Rule rule() {
        return RULE;
    }

    /** Whether this rule speaks about an argument. */
    static boolean isSetting(YamlEntry entry, OperatorSpec operator) {
        return operator.isSensor()
                && (entry.key().isText("mode") || DURATIONS.contains(entry.key().value()));
    }

    @Override
    public void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        if (!operator.isSensor()) {
            return;
        }
        settings.entry("mode").ifPresent(entry -> examineMode(task, entry, report));
        for (String name : DURATIONS) {
            settings.entry(name)
                    .filter(entry -> !isDuration(entry.value()) && !VariableReference.decides(entry.value()))
                    .ifPresent(entry -> report.add(
                            Arguments.place(entry),
                            Arguments.path(task.id()).key(name),
                            Visible.quote(name) + " is " + entry.value().describe()
                                    + "; a sensor takes seconds, 0 or more",
                            "Write a number of seconds without quotes: " + name + ": 60"));
        }
    }

    private static void examineMode(Task task, YamlEntry entry, Report report) {
        YamlNode mode = entry.value();
        boolean known = mode instanceof YamlScalar scalar
                && ((scalar.isString() && MODES.contains(scalar.value())) || VariableReference.completes(scalar));
        if (!known) {
            report.add(
                    Arguments.place(entry),
                    Arguments.path(task.id()).key("mode"),
                    "\"mode\" is " + mode.describe() + "; a sensor takes poke or reschedule",
                    "Write mode: poke, or leave it out.");
        }
    }

    /** Nothing is no finding: newer versions of Airflow take it for the default. */
    private static boolean isDuration(YamlNode value) {
        return switch (value) {
            case YamlMapping mapping -> mapping.get("__type__").isPresent();
            case YamlScalar scalar ->
                switch (scalar.type()) {
                    case INTEGER, FLOAT -> Numbers.value(scalar).orElse(0) >= 0;
                    case NULL, BOOLEAN, OTHER -> true;
                    case STRING, TIMESTAMP, BINARY, MERGE, DEFAULT_VALUE -> false;
                };
            case YamlNode _ -> false;
        };
    }
}
