package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Dependency;
import dev.dagdrop.definition.template.TemplateUse;
import dev.dagdrop.definition.template.TemplateUses;
import java.util.List;

/** DD710 xcom-without-task. */
final class XcomWithoutTask implements TemplateCheck {
    private static final Rule RULE = Rule.warning(
            "DD710",
            "xcom-without-task",
            "xcom_pull names no task, so it pulls from the task itself.",
            "https://airflow.apache.org/docs/apache-airflow/3.0.6/core-concepts/xcoms.html");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(TemplateUses templates, Report report) {
        XcomPulls.visit(templates, (use, reference, pull, places) -> {
            if (use.first() && !pull.names() && !pull.earlierRuns()) {
                report.add(
                        places.of(reference.start(), reference.end()),
                        use.path(),
                        "xcom_pull without task_ids: Airflow 3 pulls from the task itself, "
                                + Visible.quote(use.task().id()) + ", which has pushed nothing yet",
                        "Name the task: " + reference.name() + ".xcom_pull(task_ids='" + example(use) + "').");
            }
        });
    }

    private static String example(TemplateUse use) {
        List<Dependency> dependencies = use.task().dependencies();
        return dependencies.isEmpty()
                ? "extract"
                : Visible.cut(dependencies.getFirst().taskId());
    }
}
