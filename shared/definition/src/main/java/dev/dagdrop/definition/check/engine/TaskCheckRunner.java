package dev.dagdrop.definition.check.engine;

import dev.dagdrop.definition.check.KeyCheck;
import dev.dagdrop.definition.check.OperatorCheck;
import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.SettingsCheck;
import dev.dagdrop.definition.check.TaskCheck;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import java.util.List;

/**
 * Runs on every task the checks of tasks, of their keys, settings and operators. It goes task by task, not check by check:
 * the tasks of a large DAG do not fit into the processor's cache together. Immutable.
 */
final class TaskCheckRunner {
    // Arrays: these loops run for every task of every file, and a list costs two more calls in each turn.
    private final TaskCheck[] taskChecks;
    private final SettingsCheck[] settingsChecks;
    private final OperatorCheck[] operatorChecks;
    private final KeyCheckRunner keyChecks;

    TaskCheckRunner(
            List<TaskCheck> taskChecks,
            List<SettingsCheck> settingsChecks,
            List<OperatorCheck> operatorChecks,
            List<KeyCheck> keyChecks) {
        this.taskChecks = taskChecks.toArray(TaskCheck[]::new);
        this.settingsChecks = settingsChecks.toArray(SettingsCheck[]::new);
        this.operatorChecks = operatorChecks.toArray(OperatorCheck[]::new);
        this.keyChecks = new KeyCheckRunner(keyChecks);
    }

    void examine(Definition definition, FindingCollector findings) {
        Report[] taskReports = RuleReport.of(taskChecks, findings);
        Report[] settingsReports = RuleReport.of(settingsChecks, findings);
        Report[] operatorReports = RuleReport.of(operatorChecks, findings);
        if (definition.dag().get("default_args").orElse(null) instanceof YamlMapping defaults) {
            examineSettings(defaults, YamlPath.root().key("default_args"), settingsReports);
        }
        YamlPath tasks = YamlPath.root().key("tasks");
        for (Task task : definition.tasks()) {
            if (task.node() instanceof YamlMapping settings) {
                for (int i = 0; i < taskChecks.length; i++) {
                    taskChecks[i].examine(task, settings, taskReports[i]);
                }
                keyChecks.examine(task, settings, findings);
                examineSettings(settings, tasks.key(task.id()), settingsReports);
                examineOperator(task, settings, operatorReports);
            }
        }
    }

    private void examineSettings(YamlMapping settings, YamlPath path, Report[] reports) {
        for (int i = 0; i < settingsChecks.length; i++) {
            settingsChecks[i].examine(settings, path, reports[i]);
        }
    }

    private void examineOperator(Task task, YamlMapping settings, Report[] reports) {
        if (task.known().isPresent()) {
            OperatorSpec operator = task.known().get();
            for (int i = 0; i < operatorChecks.length; i++) {
                operatorChecks[i].examine(task, settings, operator, reports[i]);
            }
        }
    }
}
