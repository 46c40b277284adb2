package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.AirflowId;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD218 non-ascii-dag-id. The rule on task ids, DD428, is its twin. */
final class NonAsciiDagId implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD218",
            "non-ascii-dag-id",
            "The DAG's id contains letters outside ASCII, which the service may refuse.",
            Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        YamlScalar key = definition.key();
        int at = AirflowId.firstForeign(key.value());
        if (at >= 0 && !VariableReference.completes(key) && AirflowId.firstRefused(key.value()) < 0) {
            report.add(
                    key.part(at, at + Character.charCount(key.value().codePointAt(at))),
                    YamlPath.root(),
                    "the DAG's id " + Visible.quote(key.value()) + " contains " + AirflowId.named(key.value(), at)
                            + "; Airflow accepts it, but the service may refuse it",
                    "Use ASCII letters and digits.");
        }
    }
}
