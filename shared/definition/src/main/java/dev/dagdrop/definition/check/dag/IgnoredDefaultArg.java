package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.value.AirflowDefaults;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** DD219 ignored-default-arg. What DD429 says of a task, where it is written for all of them. */
final class IgnoredDefaultArg implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD219", "ignored-default-arg", "The service ignores a key of default_args.", Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        if (!(definition.dag().get("default_args").orElse(null) instanceof YamlMapping mapping)) {
            return;
        }
        List<YamlScalar> ignored = DagKeys.entries(mapping).stream()
                .filter(entry -> !AirflowDefaults.isOfTask(entry))
                .map(YamlEntry::key)
                .filter(key -> key.isString() && DefaultArgsKeys.IGNORED_KEYS.contains(key.value()))
                .toList();
        if (!ignored.isEmpty()) {
            add(ignored, report);
        }
    }

    private static void add(List<YamlScalar> ignored, Report report) {
        List<Related> others = new ArrayList<>();
        for (YamlScalar key : ignored.subList(1, ignored.size())) {
            others.add(new Related(key.position(), "also ignored"));
        }
        YamlScalar first = ignored.getFirst();
        report.add(
                first.position(),
                YamlPath.root().key("default_args").key(first.value()),
                "default_args may contain "
                        + String.join(
                                ", ", ignored.stream().map(YamlScalar::value).toList())
                        + (ignored.size() == 1 ? ", but the service ignores it" : ", but the service ignores them"),
                "Remove what is ignored, so that nobody relies on it.",
                others);
    }
}
