package dev.dagdrop.definition.check;

import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.template.TemplateUses;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlProblem;
import dev.dagdrop.definition.yaml.YamlReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks every check about everything of its kind, in one pass. Immutable. */
public final class Examination {
    private final List<ReadingCheck> readingChecks = new ArrayList<>();
    private final List<NodeCheck> nodeChecks = new ArrayList<>();
    private final List<RootCheck> rootChecks = new ArrayList<>();
    private final List<DagCheck> dagChecks = new ArrayList<>();
    private final List<TaskCheck> taskChecks = new ArrayList<>();
    private final List<OperatorCheck> operatorChecks = new ArrayList<>();
    private final List<SettingsCheck> settingsChecks = new ArrayList<>();
    private final List<TemplateCheck> templateChecks = new ArrayList<>();
    private final OperatorCatalogue catalogue;

    /**
     * An examination with chosen checks.
     *
     * @param checks what to ask
     * @param catalogue what is known of operators
     */
    public Examination(List<Check> checks, OperatorCatalogue catalogue) {
        this.catalogue = catalogue;
        for (Check check : checks) {
            switch (check) {
                case ReadingCheck reading -> readingChecks.add(reading);
                case NodeCheck node -> nodeChecks.add(node);
                case RootCheck root -> rootChecks.add(root);
                case DagCheck dag -> dagChecks.add(dag);
                case TaskCheck task -> taskChecks.add(task);
                case OperatorCheck operator -> operatorChecks.add(operator);
                case SettingsCheck settings -> settingsChecks.add(settings);
                case TemplateCheck template -> templateChecks.add(template);
            }
        }
    }

    /** Examines a file as far as it could be read. */
    public void examine(YamlReading reading, Optional<Definition> definition, Findings findings) {
        examineProblems(reading, findings);
        examineNodes(reading, findings);
        if (reading.complete() && reading.root().isPresent()) {
            for (RootCheck check : rootChecks) {
                check.examine(reading.root().get(), new Report(check.rule(), findings));
            }
        }
        if (definition.isPresent()) {
            examineDag(definition.get(), findings);
            examineTemplates(TemplateUses.of(definition.get(), reading.source(), catalogue), findings);
        }
    }

    private void examineProblems(YamlReading reading, Findings findings) {
        for (YamlProblem problem : reading.problems()) {
            for (ReadingCheck check : readingChecks) {
                check.examine(problem, reading.source(), new Report(check.rule(), findings));
            }
        }
    }

    private void examineNodes(YamlReading reading, Findings findings) {
        List<Report> reports = reports(nodeChecks, findings);
        new NodeWalk(reading).show((node, path) -> {
            for (int i = 0; i < reports.size(); i++) {
                nodeChecks.get(i).examine(node, path, reports.get(i));
            }
        });
    }

    private void examineDag(Definition definition, Findings findings) {
        for (DagCheck check : dagChecks) {
            check.examine(definition, new Report(check.rule(), findings));
        }
        List<Report> taskReports = reports(taskChecks, findings);
        List<Report> settingsReports = reports(settingsChecks, findings);
        List<Report> operatorReports = reports(operatorChecks, findings);
        if (definition.dag().get("default_args").orElse(null) instanceof YamlMapping defaults) {
            examineSettings(defaults, YamlPath.root().key("default_args"), settingsReports);
        }
        YamlPath tasks = YamlPath.root().key("tasks");
        // Task by task, not check by check: the tasks of a large DAG do not fit into the processor's cache together.
        for (Task task : definition.tasks()) {
            if (task.node() instanceof YamlMapping settings) {
                for (int i = 0; i < taskReports.size(); i++) {
                    taskChecks.get(i).examine(task, settings, taskReports.get(i));
                }
                examineSettings(settings, tasks.key(task.id()), settingsReports);
                examineOperator(task, settings, operatorReports);
            }
        }
    }

    private void examineSettings(YamlMapping settings, YamlPath path, List<Report> reports) {
        for (int i = 0; i < reports.size(); i++) {
            settingsChecks.get(i).examine(settings, path, reports.get(i));
        }
    }

    private void examineOperator(Task task, YamlMapping settings, List<Report> reports) {
        Optional<OperatorSpec> operator = task.operator().flatMap(path -> catalogue.find(path.value()));
        if (operator.isPresent()) {
            for (int i = 0; i < reports.size(); i++) {
                operatorChecks.get(i).examine(task, settings, operator.get(), reports.get(i));
            }
        }
    }

    private void examineTemplates(TemplateUses templates, Findings findings) {
        for (TemplateCheck check : templateChecks) {
            check.examine(templates, new Report(check.rule(), findings));
        }
    }

    private static List<Report> reports(List<? extends Check> checks, Findings findings) {
        List<Report> reports = new ArrayList<>(checks.size());
        for (Check check : checks) {
            reports.add(new Report(check.rule(), findings));
        }
        return reports;
    }
}
