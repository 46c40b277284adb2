package dev.dagdrop.definition.check.argument;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.task.ArgumentCheck;
import dev.dagdrop.definition.check.task.Arguments;
import dev.dagdrop.definition.check.value.Numbers;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/** DD437 literal-wildcard: a star that matches only itself, so that the sensor waits until its timeout. */
final class LiteralWildcard extends ArgumentCheck {
    private static final String MATCH = "wildcard_match";
    private static final Rule RULE = Rule.warning(
            "DD437",
            "literal-wildcard",
            "A key has a star, but wildcard_match is not true, so the sensor waits for a key with a literal star.",
            "https://github.com/apache/airflow/blob/main/providers/amazon/src/airflow/providers/amazon/aws/sensors/s3.py");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        Optional<YamlEntry> key = settings.entry("bucket_key");
        boolean takesPatterns = operator.parameter(MATCH).isPresent();
        if (!takesPatterns || key.isEmpty() || mayBeTrue(settings, MATCH) || mayBeTrue(settings, "use_regex")) {
            return;
        }
        star(key.get().value())
                .ifPresent(scalar -> report.add(
                        scalar.position(),
                        Arguments.path(task.id()).key("bucket_key"),
                        "the star in " + Visible.quote(scalar.value())
                                + " is literal without \"wildcard_match\": the sensor waits until its timeout",
                        "Add wildcard_match: true"));
    }

    private static Optional<YamlScalar> star(YamlNode value) {
        List<YamlNode> nodes = value instanceof YamlSequence sequence ? sequence.items() : List.of(value);
        return nodes.stream()
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(scalar -> scalar.isString() && scalar.value().indexOf('*') >= 0)
                .findFirst();
    }

    /** Whether the argument is given and not plainly false. */
    private static boolean mayBeTrue(YamlMapping settings, String argument) {
        return settings.get(argument)
                .filter(node -> !(node instanceof YamlScalar scalar && !scalar.isString() && !Numbers.isTrue(scalar)))
                .isPresent();
    }
}
