package dev.dagdrop.definition.check.yaml;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD110 non-string-id. */
final class NonStringId implements DagCheck {
    private static final Rule RULE = Rule.error(
            "DD110",
            "non-string-id",
            "The id of the DAG or of a task is not a string.",
            "https://airflow.apache.org/docs/apache-airflow/stable/core-concepts/dags.html");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        examineId("DAG", definition.key(), YamlPath.root(), report);
        for (Task task : definition.tasks()) {
            examineId("task", task.key(), YamlPath.root().key("tasks").key(task.id()), report);
        }
    }

    private static void examineId(String what, YamlScalar id, YamlPath path, Report report) {
        if (!id.isString()) {
            String value = Visible.text(Visible.cut(id.value()));
            report.add(
                    id.position(),
                    path,
                    what + " id " + Visible.quote(id.value()) + " is " + ScalarMeaning.of(id)
                            + " in YAML, but Airflow requires a string",
                    "Put it in quotes here and wherever it is used: \"" + value + "\"");
        }
    }
}
