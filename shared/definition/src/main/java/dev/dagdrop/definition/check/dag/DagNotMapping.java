package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.hint.ExampleYaml;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.RootKeys;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;

/** DD202 dag-not-mapping. */
final class DagNotMapping implements RootCheck {
    private static final Rule RULE =
            Rule.error("DD202", "dag-not-mapping", "The DAG is not a mapping.", Sources.WORKFLOWS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        if (!(root instanceof YamlMapping mapping)) {
            return;
        }
        RootKeys keys = RootKeys.of(mapping);
        if (keys.flat().isEmpty()) {
            keys.dag().filter(dag -> !(dag.value() instanceof YamlMapping)).ifPresent(dag -> add(dag, report));
        }
    }

    private static void add(YamlEntry dag, Report report) {
        String name = Visible.quote(dag.key().value());
        report.add(
                dag.key().position(),
                YamlPath.root(),
                "DAG " + name + " is " + dag.value().describe() + ", not a mapping",
                "Indent the DAG's settings below its id:\n" + ExampleYaml.DAG);
    }
}
