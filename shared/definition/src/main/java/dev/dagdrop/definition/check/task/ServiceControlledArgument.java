package dev.dagdrop.definition.check.task;

import dev.dagdrop.definition.check.KeyCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.Sources;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.ScalarType;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.List;
import java.util.Set;

/** DD419 service-controlled-argument. What says no more than the default says is no finding: AWS's own samples write {@code aws_default}. */
final class ServiceControlledArgument implements KeyCheck {
    private static final Rule RULE = Rule.warning(
            "DD419",
            "service-controlled-argument",
            "The service ignores a connection, region or client setting of the task.",
            Sources.PARAMETERS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Set<String> keys() {
        return TaskKeys.SERVICE_CONTROLLED;
    }

    @Override
    public void examine(Task task, YamlMapping settings, List<YamlEntry> entries, Report report) {
        ReportedKeys keys = new ReportedKeys();
        for (YamlEntry entry : entries) {
            if (!isDefault(entry)) {
                keys.add(entry);
            }
        }
        keys.report(
                task,
                "the service ignores ",
                "Remove it: a task runs with the workflow's role, in the workflow's region.",
                report);
    }

    private static boolean isDefault(YamlEntry entry) {
        return entry.value() instanceof YamlScalar scalar
                && (scalar.type() == ScalarType.NULL
                        || (entry.key().isText("aws_conn_id") && scalar.isText("aws_default")));
    }
}
