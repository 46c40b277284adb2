package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.check.hint.NearestName;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.Optional;

/** DD207 unknown-dag-key. */
final class UnknownDagKey implements DagCheck {
    private static final Rule RULE = Rule.error(
            "DD207",
            "unknown-dag-key",
            "The service does not know a key of the DAG and refuses it.",
            Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(Definition definition, Report report) {
        Optional<YamlEntry> misspelledTasks = definition.dag().entry("tasks").isPresent()
                ? Optional.empty()
                : NearestName.key("tasks", definition.dag());
        for (YamlEntry entry : DagKeys.entries(definition.dag())) {
            boolean unknown = DagKeys.of(entry.key()) == DagKeys.UNKNOWN;
            if (unknown && !misspelledTasks.equals(Optional.of(entry))) {
                report.add(
                        entry.key().position(),
                        YamlPath.root().key(entry.key().value()),
                        "unknown key " + Visible.quote(entry.key().value()) + ": the service refuses it",
                        hint(entry));
            }
        }
    }

    private static String hint(YamlEntry entry) {
        String key = entry.key().value();
        return switch (key) {
            case "task_groups" ->
                "Task groups are not supported. Put their tasks under tasks and order them with dependencies.";
            case "timetable", "cron", "interval", "schedule_expression", "cron_expression" ->
                "Use schedule with a cron expression: schedule: \"0 6 * * *\"";
            case "parameters", "variables" -> "Did you mean params?";
            case "default_arguments", "defaults" -> "Did you mean default_args?";
            case "steps", "jobs" -> "Did you mean tasks?";
            case "timezone" -> "Remove it and write the schedule in UTC.";
            case "concurrency", "default_view", "orientation", "doc_md_file_path" ->
                "Remove it; the service has no equivalent.";
            case "on_failure_callback_name",
                    "on_failure_callback_file",
                    "on_success_callback_name",
                    "on_success_callback_file" ->
                "Callbacks are not supported. Add a task with trigger_rule: one_failed or all_success instead.";
            case "owner",
                    "email",
                    "retries",
                    "retry_delay",
                    "priority_weight",
                    "wait_for_downstream",
                    "execution_timeout",
                    "trigger_rule" -> "This is a task setting: put it under default_args to set it for all tasks.";
            default -> otherHint(entry);
        };
    }

    private static String otherHint(YamlEntry entry) {
        if (entry.value() instanceof YamlMapping mapping
                && mapping.get("operator").isPresent()) {
            return "This looks like a task: indent it below tasks.";
        }
        Optional<String> nearest = NearestName.to(entry.key().value(), DagKeys.MEANINGFUL);
        return nearest.isPresent()
                ? "Did you mean " + nearest.get() + "?"
                : "Remove it. The keys of a DAG are dag_id, schedule, start_date, end_date,"
                        + " default_args, params and tasks.";
    }
}
