package dev.dagdrop.definition.check.value;

import dev.dagdrop.definition.check.MappingCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** DD507 unsupported-object-type. */
final class UnsupportedObjectType implements MappingCheck {
    private static final List<String> USUAL = List.of(Durations.TIMEDELTA, "datetime.datetime", "builtins.list");
    private static final Rule RULE = Rule.warning(
            "DD507",
            "unsupported-object-type",
            "\"__type__\" is neither datetime.timedelta nor datetime.datetime.",
            "https://github.com/astronomer/dag-factory");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlMapping mapping, YamlPath path, Report report) {
        Optional<YamlEntry> type = mapping.entry(Durations.TYPE_KEY);
        if (type.isPresent() && !isUsual(type.get().value())) {
            YamlNode value = type.get().value();
            report.add(
                    value.position(),
                    path.key(Durations.TYPE_KEY),
                    "\"__type__\" is " + value.describe()
                            + ", which the loader would import and call; the service may refuse it",
                    "Use datetime.timedelta for a duration and datetime.datetime for a date.");
        }
    }

    private static boolean isUsual(YamlNode value) {
        return value instanceof YamlScalar scalar
                && ((scalar.isString() && USUAL.contains(scalar.value())) || VariableReference.completes(scalar));
    }
}
