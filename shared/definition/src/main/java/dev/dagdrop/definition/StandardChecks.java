package dev.dagdrop.definition;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.check.Checks;
import dev.dagdrop.definition.check.graph.GraphChecks;
import dev.dagdrop.definition.check.task.TaskChecks;
import dev.dagdrop.definition.check.template.TemplateChecks;
import dev.dagdrop.definition.check.value.ValueChecks;
import java.util.ArrayList;
import java.util.List;

/** The lists of checks of all subjects as one. It stands above them, so that no packages go in circles. */
public final class StandardChecks {
    private StandardChecks() {}

    /**
     * Every check there is.
     *
     * @param maxTasks how many tasks a DAG may have
     */
    public static List<Check> all(int maxTasks) {
        List<Check> all = new ArrayList<>(Checks.all(maxTasks));
        all.addAll(GraphChecks.all());
        all.addAll(TemplateChecks.all());
        all.addAll(TaskChecks.all());
        all.addAll(ValueChecks.all());
        return List.copyOf(all);
    }
}
