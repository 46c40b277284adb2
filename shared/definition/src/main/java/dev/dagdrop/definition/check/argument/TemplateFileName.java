package dev.dagdrop.definition.check.argument;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.task.ArgumentCheck;
import dev.dagdrop.definition.check.task.Arguments;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.operators.ParameterSpec;
import dev.dagdrop.definition.operators.TemplateExtensions;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** DD439 template-file-name. Airflow opens a file instead of taking text that ends like the name of a template file. */
final class TemplateFileName extends ArgumentCheck {
    /** An anchored value can be used many times. */
    private static final int MOST_VISITED = 10_000;

    private static final Rule RULE = Rule.warning(
            "DD439",
            "template-file-name",
            "Airflow reads a string that ends like the name of a template file as one, and does not find the file.",
            "https://airflow.apache.org/docs/apache-airflow-providers-standard/stable/operators/bash.html");

    private final TemplateExtensions extensions;

    TemplateFileName(TemplateExtensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        List<String> endings = extensions.of(operator);
        if (endings.isEmpty()) {
            return;
        }
        for (ParameterSpec parameter : operator.parameters().values()) {
            if (parameter.templated()) {
                settings.entry(parameter.name())
                        .filter(report::isNew)
                        .ifPresent(entry -> examine(
                                entry, Arguments.path(task.id()).key(parameter.name()), operator, endings, report));
            }
        }
    }

    private static void examine(
            YamlEntry entry, YamlPath path, OperatorSpec operator, List<String> endings, Report report) {
        Deque<PendingText> waiting = new ArrayDeque<>(List.of(new PendingText(entry.value(), path)));
        for (int visited = 0; !waiting.isEmpty() && visited < MOST_VISITED; visited++) {
            PendingText step = waiting.pop();
            switch (step.node) {
                case YamlScalar scalar -> examine(scalar, step.path, operator, endings, report);
                case YamlSequence sequence -> {
                    for (int i = sequence.items().size() - 1; i >= 0; i--) {
                        waiting.push(new PendingText(sequence.items().get(i), step.path.item(i)));
                    }
                }
                case YamlMapping mapping -> {
                    for (YamlEntry each : mapping.distinct().reversed()) {
                        waiting.push(new PendingText(
                                each.value(), step.path.key(each.key().value())));
                    }
                }
            }
        }
    }

    private static void examine(
            YamlScalar scalar, YamlPath path, OperatorSpec operator, List<String> endings, Report report) {
        if (scalar.isString() && !VariableReference.completes(scalar)) {
            endings.stream()
                    .filter(scalar.value()::endsWith)
                    .findFirst()
                    .ifPresent(ending -> report.add(
                            scalar.position(),
                            path,
                            Visible.quote(scalar.value()) + " ends in " + ending + ", so " + operator.shortName()
                                    + " reads it as the name of a template file",
                            "Unless it is a template file in the code package, add a space at its end, in quotes."));
        }
    }

    private record PendingText(YamlNode node, YamlPath path) {}
}
