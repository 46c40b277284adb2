package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TaskCheck;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;
import java.util.Set;

/** DD417 invalid-python-callable. */
final class InvalidPythonCallable implements TaskCheck {
    private static final String KEY = "python_callable";
    private static final Set<String> OPERATORS = Set.of(
            "airflow.providers.standard.operators.python.PythonOperator", "airflow.operators.python.PythonOperator");
    private static final Rule RULE = Rule.error(
            "DD417", "invalid-python-callable", "\"python_callable\" is not the path of a function.", Sources.CODE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Task task, YamlMapping settings, Report report) {
        Optional<YamlEntry> entry = settings.entry(KEY);
        if (entry.isPresent()
                && task.operator()
                        .filter(name -> OPERATORS.contains(name.value()))
                        .isPresent()
                && !namesFunction(entry.get().value())) {
            YamlNode value = entry.get().value();
            report.add(
                    Arguments.place(entry.get()),
                    Arguments.path(task.id()).key(KEY),
                    "\"python_callable\" is " + value.describe() + ", not the path of a function (module.function)",
                    hint(value));
        }
    }

    private static boolean namesFunction(YamlNode value) {
        return value instanceof YamlScalar scalar
                && scalar.isString()
                && (VariableReference.completes(scalar)
                        || (scalar.value().indexOf('.') > 0 && UnlistedOperators.isDotted(scalar.value())));
    }

    /** Shows the dotted form of what looks like a file, or a function behind a colon. */
    private static String hint(YamlNode value) {
        String dotted = value instanceof YamlScalar scalar && scalar.isString()
                ? scalar.value().replace(".py:", ".").replace('/', '.').replace(':', '.')
                : "";
        boolean usable = UnlistedOperators.isDotted(dotted) && dotted.indexOf('.') > 0;
        return "Name a function in the code package: python_callable: "
                + (usable ? Visible.cut(dotted) : "my_module.my_function");
    }
}
