package dev.dagdrop.definition.check.graph;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.TaskCheck;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** DD601 invalid-dependencies. Nothing ({@code dependencies:} alone) is as good as an empty list for the loader, and no finding. */
final class InvalidDependencies implements TaskCheck {
    private static final String KEY = "dependencies";
    private static final Rule RULE = Rule.error(
            "DD601", "invalid-dependencies", "\"dependencies\" is not a list of task ids.", Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Task task, YamlMapping settings, Report report) {
        Optional<YamlEntry> entry = settings.entry(KEY);
        if (entry.isEmpty()) {
            return;
        }
        YamlPath path = YamlPath.root().key("tasks").key(task.id()).key(KEY);
        switch (entry.get().value()) {
            case YamlSequence sequence -> examineItems(sequence.items(), path, report);
            case YamlMapping mapping ->
                report.add(
                        entry.get().key().position(),
                        path,
                        "\"dependencies\" is " + mapping.describe() + ", not a list of task ids",
                        "Write a list: dependencies: " + list(mapping.effective()));
            case YamlScalar scalar -> examineScalar(scalar, path, report);
        }
    }

    private static void examineScalar(YamlScalar scalar, YamlPath path, Report report) {
        if (scalar.type() != ScalarType.NULL && !VariableReference.decides(scalar)) {
            String example = scalar.isString() ? split(scalar.value()) : "[extract, transform]";
            report.add(
                    scalar.position(),
                    path,
                    "\"dependencies\" is " + scalar.describe() + ", not a list of task ids",
                    "Write a list: dependencies: " + example);
        }
    }

    private static void examineItems(List<YamlNode> items, YamlPath path, Report report) {
        for (int i = 0; i < items.size(); i++) {
            YamlNode item = items.get(i);
            if (!(item instanceof YamlScalar scalar) || !scalar.isString()) {
                String hint = item instanceof YamlScalar scalar && scalar.type() != ScalarType.NULL
                        ? "If it is a task id, put it in quotes: \"" + Visible.cut(scalar.value()) + "\"."
                        : "List task ids: dependencies: [extract, transform]";
                report.add(
                        item.position(),
                        path.item(i),
                        "item " + (i + 1) + " of \"dependencies\" is " + item.describe() + ", not a task id",
                        hint);
            }
        }
    }

    /** The list that was probably meant by a text such as {@code a, b}. */
    private static String split(String value) {
        StringJoiner list = new StringJoiner(", ", "[", "]");
        for (String name : Visible.cut(value)
                .replace('[', ' ')
                .replace(']', ' ')
                .replace(',', ' ')
                .strip()
                .split(" +", -1)) {
            list.add(name);
        }
        return list.toString();
    }

    private static String list(List<YamlEntry> entries) {
        StringJoiner list = new StringJoiner(", ", "[", "]");
        for (YamlEntry entry : entries.subList(0, Math.min(entries.size(), 5))) {
            list.add(Visible.cut(entry.key().value()));
        }
        return list.toString();
    }
}
