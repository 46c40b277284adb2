package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TaskCheck;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlMapping;

/** DD605. */
final class DependenciesByName implements TaskCheck {
    private static final Rule RULE = Rule.error(
            "DD605",
            "A task of an operator that the service brings names what it waits for in \"dependencies\".",
            Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Task task, YamlMapping settings, Report report) {
        if (OtherNames.isOfTheService(task)) {
            OtherNames.report(task, settings, "it refuses the definition (\"Invalid arguments were passed\")", report);
        }
    }
}
