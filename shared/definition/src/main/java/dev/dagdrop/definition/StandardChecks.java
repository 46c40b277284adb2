package dev.dagdrop.definition;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.check.argument.ArgumentChecks;
import dev.dagdrop.definition.check.dag.DagChecks;
import dev.dagdrop.definition.check.graph.GraphChecks;
import dev.dagdrop.definition.check.schedule.ScheduleChecks;
import dev.dagdrop.definition.check.syntax.SyntaxChecks;
import dev.dagdrop.definition.check.task.TaskChecks;
import dev.dagdrop.definition.check.template.TemplateChecks;
import dev.dagdrop.definition.check.value.ValueChecks;
import dev.dagdrop.definition.check.yaml.YamlChecks;
import dev.dagdrop.definition.operators.ArgumentConstraints;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import java.util.ArrayList;
import java.util.List;

/** The checks of all subjects as one list. */
public final class StandardChecks {
    private StandardChecks() {}

    /**
     * Every check there is.
     *
     * @param maxTasks how many tasks a DAG may have
     * @param catalogue what is known of operators
     */
    public static List<Check> all(int maxTasks, OperatorCatalogue catalogue) {
        ArgumentConstraints constraints = new ArgumentConstraints();
        List<Check> all = new ArrayList<>(SyntaxChecks.all());
        all.addAll(YamlChecks.all());
        all.addAll(DagChecks.all(maxTasks));
        all.addAll(ScheduleChecks.all());
        all.addAll(GraphChecks.all());
        all.addAll(TemplateChecks.all());
        all.addAll(TaskChecks.all(catalogue, constraints));
        all.addAll(ArgumentChecks.all(constraints));
        all.addAll(ValueChecks.all());
        return List.copyOf(all);
    }
}
