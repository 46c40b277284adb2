package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.check.KeyCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import java.util.List;
import java.util.Set;

/** DD606 possibly-misnamed-dependencies. An operator of a code package may have an argument of such a name. */
final class PossiblyMisnamedDependencies implements KeyCheck {
    private static final Rule RULE = Rule.warning(
            "DD606",
            "possibly-misnamed-dependencies",
            "Dependencies may be given under a key that has no effect.",
            Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Set<String> keys() {
        return DependencyAliases.ALL;
    }

    @Override
    public void examine(Task task, YamlMapping settings, List<YamlEntry> entries, Report report) {
        if (!DependencyAliases.isOfTheService(task)
                && settings.entry("operator").isPresent()) {
            DependencyAliases.report(task, entries, "it creates no dependency", report);
        }
    }
}
