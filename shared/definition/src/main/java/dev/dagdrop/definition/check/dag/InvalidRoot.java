package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.hint.ExampleYaml;
import dev.dagdrop.definition.finding.Related;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.RootKeys;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** DD201 invalid-root. */
final class InvalidRoot implements RootCheck {
    private static final int MOST_RELATED = 10;
    private static final Rule RULE = Rule.error(
            "DD201",
            "invalid-root",
            "The root of the file is not a mapping with the DAG's id as its only key.",
            Sources.WORKFLOWS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        if (!(root instanceof YamlMapping mapping)) {
            String message =
                    "the root of the file is " + root.describe() + ", not a mapping with the DAG's id as its key";
            report.add(root.position(), YamlPath.root(), message, "A definition looks like this:\n" + ExampleYaml.DAG);
            return;
        }
        RootKeys keys = RootKeys.of(mapping);
        if (keys.flat().isPresent()) {
            addFlat(keys.flat().get(), report);
        } else if (keys.dags().isEmpty()) {
            String message = "the file contains no DAG";
            report.add(root.position(), YamlPath.root(), message, "A definition looks like this:\n" + ExampleYaml.DAG);
        } else if (keys.dags().size() > 1) {
            keys.dag().ifPresent(dag -> addSeveral(keys, dag, report));
        }
    }

    private static void addFlat(YamlEntry setting, Report report) {
        report.add(
                setting.key().position(),
                YamlPath.root().key(setting.key().value()),
                Visible.quote(setting.key().value()) + " is at the root of the file, where the DAG's id belongs",
                "Put the DAG's id on its own line and indent everything else below it by two spaces:\n"
                        + ExampleYaml.DAG);
    }

    private static void addSeveral(RootKeys keys, YamlEntry dag, Report report) {
        List<YamlEntry> extra =
                keys.dags().stream().filter(entry -> !entry.equals(dag)).toList();
        List<Related> others = new ArrayList<>();
        others.add(new Related(dag.key().position(), "the DAG"));
        for (YamlEntry entry : extra.subList(1, Math.min(extra.size(), MOST_RELATED))) {
            others.add(new Related(entry.key().position(), "another root key"));
        }
        YamlEntry first = extra.getFirst();
        Optional<YamlEntry> use = hasTasks(first) ? Optional.empty() : AnchorUse.first(first.value(), dag.value());
        use.ifPresent(entry -> others.add(new Related(entry.key().position(), "used here")));
        report.add(
                first.key().position(),
                YamlPath.root().key(first.key().value()),
                "the file has " + keys.dags().size()
                        + " root keys; the service reads each as a DAG and accepts only one",
                use.isPresent() ? anchorHint(first, use.get()) : hint(first),
                others);
    }

    private static String hint(YamlEntry extra) {
        if (hasTasks(extra)) {
            return "Put each DAG in its own file.";
        }
        return switch (extra.key().value()) {
            case "schedule", "default_args", "params", "start_date", "end_date", "description" ->
                "This is a setting of the DAG: indent it by two spaces below the DAG's id.";
            default ->
                "Put each DAG in its own file. A value that only defines an anchor belongs inside the DAG, at its"
                        + " first use.";
        };
    }

    private static boolean hasTasks(YamlEntry entry) {
        return entry.value() instanceof YamlMapping mapping
                && mapping.get("tasks").isPresent();
    }

    private static String anchorHint(YamlEntry holder, YamlEntry use) {
        String place = use.isMerge() ? "<<" : Visible.text(Visible.cut(use.key().value()));
        return "Move the value of " + Visible.quote(holder.key().value())
                + " with its anchor to its first use, and remove this key:\n"
                + place + ": &name\n  …\nLater uses stay as they are: *name";
    }
}
