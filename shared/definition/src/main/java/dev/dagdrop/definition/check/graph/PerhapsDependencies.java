package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TaskCheck;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlMapping;

/** DD606. An operator of a code package may have an argument of such a name. */
final class PerhapsDependencies implements TaskCheck {
    private static final Rule RULE = Rule.warning(
            "DD606", "A task of any other operator names what it waits for in \"dependencies\".", Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Task task, YamlMapping settings, Report report) {
        if (!OtherNames.isOfTheService(task) && settings.entry("operator").isPresent()) {
            OtherNames.report(task, settings, "the task waits for nothing because of it", report);
        }
    }
}
