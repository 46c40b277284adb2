package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.AirflowId;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD204 invalid-dag-id. */
final class InvalidDagId implements DagCheck {
    private static final Rule RULE = Rule.error(
            "DD204",
            "invalid-dag-id",
            "The DAG's id is empty, too long, or contains a character that Airflow refuses.",
            AirflowId.SOURCE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        YamlScalar key = definition.key();
        String id = key.value();
        if (!key.isString() || VariableReference.completes(key)) {
            return;
        }
        if (id.isEmpty()) {
            report.add(key.position(), YamlPath.root(), "the DAG's id is empty", "Name the DAG, such as my_dag.");
        } else if (AirflowId.length(id) > AirflowId.LONGEST) {
            report.add(
                    key.position(),
                    YamlPath.root(),
                    "the DAG's id has " + AirflowId.length(id) + " characters; the limit is " + AirflowId.LONGEST,
                    "Shorten it.");
        } else {
            addRefused(key, report);
        }
    }

    private static void addRefused(YamlScalar key, Report report) {
        String id = key.value();
        int at = AirflowId.firstRefused(id);
        if (at >= 0) {
            report.add(
                    key.part(at, at + Character.charCount(id.codePointAt(at))),
                    YamlPath.root(),
                    "the DAG's id " + Visible.quote(id) + " contains " + AirflowId.named(id, at)
                            + "; allowed are letters, digits, \".\", \"-\" and \"_\"",
                    "For example: " + Visible.cut(AirflowId.repaired(id)));
        }
    }
}
