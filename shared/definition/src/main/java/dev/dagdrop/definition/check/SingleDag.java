package dev.dagdrop.definition.check;

import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.RootKeys;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;

/** DD201. */
final class SingleDag implements RootCheck {
    private static final int MOST_RELATED = 10;
    private static final Rule RULE =
            Rule.error("DD201", "The root is a mapping with one key: the DAG's id.", Sources.WORKFLOWS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        if (!(root instanceof YamlMapping mapping)) {
            String message = "the file is " + root.describe() + ", not a mapping with the DAG's id as its key";
            report.add(root.position(), YamlPath.root(), message, "A definition begins like this:\n" + Examples.DAG);
            return;
        }
        RootKeys keys = RootKeys.of(mapping);
        if (keys.flat().isPresent()) {
            addFlat(keys.flat().get(), report);
        } else if (keys.dags().isEmpty()) {
            String message = "the file holds no DAG";
            report.add(root.position(), YamlPath.root(), message, "A definition begins like this:\n" + Examples.DAG);
        } else if (keys.dags().size() > 1) {
            addSeveral(keys.dags(), report);
        }
    }

    private static void addFlat(YamlEntry setting, Report report) {
        report.add(
                setting.key().position(),
                YamlPath.root().key(setting.key().value()),
                Visible.quote(setting.key().value()) + " stands at the root of the file, where the DAG's id belongs",
                "Put the DAG's id on a line of its own and indent everything else below it by two spaces:\n"
                        + Examples.DAG);
    }

    private static void addSeveral(List<YamlEntry> dags, Report report) {
        List<Related> others = new ArrayList<>();
        for (YamlEntry dag : dags.subList(2, Math.min(dags.size(), 2 + MOST_RELATED))) {
            others.add(new Related(dag.key().position(), "another"));
        }
        YamlEntry first = dags.get(0);
        YamlEntry second = dags.get(1);
        others.addFirst(new Related(first.key().position(), "the first"));
        report.add(
                second.key().position(),
                YamlPath.root().key(second.key().value()),
                "the file has " + dags.size() + " root keys; the service takes each for a DAG and allows one",
                "Put each DAG into a file of its own. A value that only holds an anchor belongs inside the DAG, at its"
                        + " first use.",
                others);
    }
}
