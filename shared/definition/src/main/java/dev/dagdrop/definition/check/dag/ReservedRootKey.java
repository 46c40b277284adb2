package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.model.RootKeys;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;

/** DD217 reserved-root-key. */
final class ReservedRootKey implements RootCheck {
    private static final Rule RULE = Rule.warning(
            "DD217",
            "reserved-root-key",
            "No root key is called default or task_groups; these mean something else than a DAG to the loader.",
            "https://github.com/astronomer/dag-factory/blob/v1.0.0/dagfactory/dagfactory.py");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        if (!(root instanceof YamlMapping mapping)
                || RootKeys.of(mapping).flat().isPresent()) {
            return;
        }
        boolean alone = DagKeys.entries(mapping).size() == 1;
        for (YamlEntry entry : DagKeys.entries(mapping)) {
            if (entry.key().isText("default") || entry.key().isText("task_groups")) {
                add(entry.key(), alone, report);
            }
        }
    }

    private static void add(YamlScalar key, boolean alone, Report report) {
        String name = key.value();
        if (alone) {
            report.add(
                    key.position(),
                    YamlPath.root(),
                    "the DAG is called " + name + ", which is no DAG for dag-factory, the service's loader",
                    "Give the DAG another id.");
        } else {
            report.add(
                    key.position(),
                    YamlPath.root().key(name),
                    "beside the DAG stands " + name + ", which dag-factory knows, but the service may take it for a"
                            + " second DAG",
                    name.equals("default")
                            ? "Put settings for all tasks under default_args of the DAG."
                            : "Put the tasks of its groups under tasks of the DAG.");
        }
    }
}
