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
            "A root key is named default or task_groups, which the loader does not treat as a DAG.",
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
                    "the DAG is named " + name + ", which dag-factory, the service's loader, does not read as a DAG",
                    "Give the DAG another id.");
        } else {
            report.add(
                    key.position(),
                    YamlPath.root().key(name),
                    "root key " + name
                            + ": dag-factory treats it specially, but the service may read it as a second DAG",
                    name.equals("default")
                            ? "Move settings of all tasks to the DAG's default_args."
                            : "Move the tasks of its groups to the DAG's tasks.");
        }
    }
}
