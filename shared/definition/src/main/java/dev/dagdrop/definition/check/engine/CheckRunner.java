package dev.dagdrop.definition.check.engine;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.check.DagCheck;
import dev.dagdrop.definition.check.KeyCheck;
import dev.dagdrop.definition.check.NodeCheck;
import dev.dagdrop.definition.check.OperatorCheck;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.SettingsCheck;
import dev.dagdrop.definition.check.TaskCheck;
import dev.dagdrop.definition.check.TemplateCheck;
import dev.dagdrop.definition.check.YamlProblemCheck;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.template.TemplateUses;
import dev.dagdrop.definition.yaml.YamlProblem;
import dev.dagdrop.definition.yaml.YamlReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs every check on everything of its kind, in one pass. Immutable. */
public final class CheckRunner {
    private final List<YamlProblemCheck> readingChecks = new ArrayList<>();
    private final NodeCheckRunner nodes;
    private final List<RootCheck> rootChecks = new ArrayList<>();
    private final List<DagCheck> dagChecks = new ArrayList<>();
    private final TaskCheckRunner tasks;
    private final List<TemplateCheck> templateChecks = new ArrayList<>();
    private final OperatorCatalogue catalogue;

    /**
     * A runner with chosen checks.
     *
     * @param checks the checks to run
     * @param catalogue what is known of operators
     */
    public CheckRunner(List<Check> checks, OperatorCatalogue catalogue) {
        List<NodeCheck> nodeChecks = new ArrayList<>();
        List<TaskCheck> taskChecks = new ArrayList<>();
        List<KeyCheck> keyChecks = new ArrayList<>();
        List<OperatorCheck> operatorChecks = new ArrayList<>();
        List<SettingsCheck> settingsChecks = new ArrayList<>();
        for (Check check : checks) {
            switch (check) {
                case YamlProblemCheck reading -> readingChecks.add(reading);
                case NodeCheck node -> nodeChecks.add(node);
                case RootCheck root -> rootChecks.add(root);
                case DagCheck dag -> dagChecks.add(dag);
                case TaskCheck task -> taskChecks.add(task);
                case KeyCheck key -> keyChecks.add(key);
                case OperatorCheck operator -> operatorChecks.add(operator);
                case SettingsCheck settings -> settingsChecks.add(settings);
                case TemplateCheck template -> templateChecks.add(template);
            }
        }
        this.nodes = new NodeCheckRunner(nodeChecks);
        this.tasks = new TaskCheckRunner(taskChecks, settingsChecks, operatorChecks, keyChecks);
        this.catalogue = catalogue;
    }

    /** Examines a file as far as it could be read. */
    public void examine(YamlReading reading, Optional<Definition> definition, FindingCollector findings) {
        findings.conceal(reading.secrets());
        examineProblems(reading, findings);
        nodes.examine(reading, findings);
        if (reading.complete() && reading.root().isPresent()) {
            for (RootCheck check : rootChecks) {
                check.examine(reading.root().get(), new RuleReport(check.rule(), findings));
            }
        }
        if (definition.isPresent()) {
            examineDag(definition.get(), findings);
            tasks.examine(definition.get(), findings);
            examineTemplates(TemplateUses.of(definition.get(), reading.source(), catalogue), findings);
        }
    }

    private void examineProblems(YamlReading reading, FindingCollector findings) {
        for (YamlProblem problem : reading.problems()) {
            for (YamlProblemCheck check : readingChecks) {
                check.examine(problem, reading.source(), new RuleReport(check.rule(), findings));
            }
        }
    }

    private void examineDag(Definition definition, FindingCollector findings) {
        for (DagCheck check : dagChecks) {
            check.examine(definition, new RuleReport(check.rule(), findings));
        }
    }

    private void examineTemplates(TemplateUses templates, FindingCollector findings) {
        for (TemplateCheck check : templateChecks) {
            check.examine(templates, new RuleReport(check.rule(), findings));
        }
    }
}
