package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * DD208. Description and tags are no reason for a finding: the service ignores them in the file, but dagdrop gives them to the
 * workflow through the API.
 */
final class IgnoredDagKey implements DagCheck {
    private static final Rule RULE =
            Rule.warning("DD208", "ignored-dag-key", "The service ignores a key of the DAG.", Sources.PARAMETERS);

    /** What becomes the workflow's own: CreateWorkflow takes both. */
    private static final Set<String> TAKEN_OVER = Set.of("description", "tags");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        List<YamlScalar> ignored = DagKeys.among(definition.dag(), DagKeys.IGNORED);
        ignored.removeIf(key -> TAKEN_OVER.contains(key.value()));
        if (ignored.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        List<Related> others = new ArrayList<>();
        for (YamlScalar key : ignored) {
            if (!names.isEmpty()) {
                others.add(new Related(key.position(), "also ignored"));
            }
            names.add(key.value());
        }
        YamlScalar first = ignored.getFirst();
        report.add(
                first.position(),
                YamlPath.root().key(first.value()),
                "the service ignores " + String.join(", ", names),
                hint(names),
                others);
    }

    private static String hint(List<String> names) {
        StringBuilder hint = new StringBuilder(
                names.size() == 1 ? "Remove it; it has no effect." : "Remove them; they have no effect.");
        if (names.contains("dagrun_timeout")) {
            hint.append(" To limit run time, set execution_timeout on tasks.");
        }
        if (names.contains("on_failure_callback")) {
            hint.append(" To react to a failure, add a task with trigger_rule: one_failed.");
        }
        return hint.toString();
    }
}
