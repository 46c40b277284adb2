package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;

/** DD205 dag-id-mismatch. */
final class DagIdMismatch implements DagCheck {
    private static final Rule RULE = Rule.warning(
            "DD205", "dag-id-mismatch", "dag_id differs from the root key, which is the DAG's id.", Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        definition.dag().entry("dag_id").ifPresent(entry -> {
            YamlNode given = entry.value();
            boolean same = given instanceof YamlScalar scalar
                    && (scalar.isText(definition.dagId()) || VariableReference.completes(scalar));
            if (!same && definition.key().isString() && !VariableReference.completes(definition.key())) {
                report.add(
                        given.position(),
                        YamlPath.root().key("dag_id"),
                        "dag_id is " + given.describe() + ", but the DAG's id is the root key "
                                + Visible.quote(definition.dagId()) + "; dag_id has no effect",
                        "Use the same id in both places, or remove dag_id.",
                        List.of(new Related(definition.key().position(), "the DAG's id")));
            }
        });
    }
}
