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

/** DD605 misnamed-dependencies. */
final class MisnamedDependencies implements KeyCheck {
    private static final Rule RULE = Rule.error(
            "DD605",
            "misnamed-dependencies",
            "Dependencies are given under a key that the service refuses.",
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
        if (DependencyAliases.isOfTheService(task)) {
            DependencyAliases.report(
                    task, entries, "the service refuses the definition (\"Invalid arguments were passed\")", report);
        }
    }
}
