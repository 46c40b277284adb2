package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.hint.ExampleYaml;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.Optional;

/** DD203 invalid-tasks. */
final class InvalidTasks implements DagCheck {
    private static final Rule RULE =
            Rule.error("DD203", "invalid-tasks", "The DAG has no tasks, or they are not a mapping.", Sources.WORKFLOWS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Optional<YamlEntry> tasks = definition.dag().entry("tasks");
        if (tasks.isEmpty()) {
            addMissing(definition, report);
        } else {
            examineTasks(tasks.get(), report);
        }
    }

    private static void addMissing(Definition definition, Report report) {
        String message = "DAG " + Visible.quote(definition.dagId()) + " has no \"tasks\"";
        Optional<YamlEntry> misspelled = NearestName.key("tasks", definition.dag());
        if (misspelled.isPresent()) {
            YamlScalar key = misspelled.get().key();
            String hint = "Did you mean \"tasks\" instead of " + Visible.quote(key.value()) + "?";
            report.add(key.position(), YamlPath.root().key(key.value()), message, hint);
        } else {
            report.add(definition.key().position(), YamlPath.root(), message, hint());
        }
    }

    private static void examineTasks(YamlEntry tasks, Report report) {
        YamlNode value = tasks.value();
        YamlPath path = YamlPath.root().key("tasks");
        switch (value) {
            case YamlMapping mapping -> {
                if (mapping.effective().isEmpty()) {
                    report.add(
                            tasks.key().position(), path, "\"tasks\" is empty; a DAG needs at least one task", hint());
                }
            }
            case YamlSequence sequence ->
                report.add(
                        value.position(),
                        path,
                        "\"tasks\" is " + value.describe()
                                + "; the service accepts only a mapping from task ids to tasks",
                        listHint(sequence));
            case YamlScalar _ ->
                report.add(
                        tasks.key().position(),
                        path,
                        "\"tasks\" is " + value.describe() + ", not a mapping from task ids to tasks",
                        hint());
        }
    }

    private static String hint() {
        return "Add at least one task:\n" + ExampleYaml.TASKS;
    }

    /** Shows the mapping form with the first item's own id, where it has one. */
    private static String listHint(YamlSequence list) {
        Optional<String> id = list.items().stream()
                .findFirst()
                .filter(YamlMapping.class::isInstance)
                .flatMap(item -> ((YamlMapping) item).get("task_id"))
                .filter(YamlScalar.class::isInstance)
                .map(value -> Visible.text(Visible.cut(((YamlScalar) value).value())));
        return "Make each task_id a key, without \"- \", and its settings the value:\n"
                + (id.isPresent() ? "tasks:\n  " + id.get() + ":\n    operator: …" : ExampleYaml.TASKS);
    }
}
