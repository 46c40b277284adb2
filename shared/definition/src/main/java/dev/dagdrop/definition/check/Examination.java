package dev.dagdrop.definition.check;

import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlProblem;
import dev.dagdrop.definition.yaml.YamlReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Asks every check about everything of its kind, in one pass. Immutable. */
public final class Examination {
    private final List<ReadingCheck> readingChecks = new ArrayList<>();
    private final List<NodeCheck> nodeChecks = new ArrayList<>();
    private final List<RootCheck> rootChecks = new ArrayList<>();
    private final List<DagCheck> dagChecks = new ArrayList<>();
    private final List<TaskCheck> taskChecks = new ArrayList<>();

    /**
     * An examination with chosen checks.
     *
     * @param checks what to ask
     */
    public Examination(List<Check> checks) {
        for (Check check : checks) {
            switch (check) {
                case ReadingCheck reading -> readingChecks.add(reading);
                case NodeCheck node -> nodeChecks.add(node);
                case RootCheck root -> rootChecks.add(root);
                case DagCheck dag -> dagChecks.add(dag);
                case TaskCheck task -> taskChecks.add(task);
            }
        }
    }

    /** Examines a file as far as it could be read. */
    public void examine(YamlReading reading, Optional<Definition> definition, Findings findings) {
        ask(readingChecks, findings, (check, report) -> {
            for (YamlProblem problem : reading.problems()) {
                check.examine(problem, reading.source(), report);
            }
        });
        if (!nodeChecks.isEmpty()) {
            examineNodes(reading, findings);
        }
        if (reading.complete()) {
            reading.root().ifPresent(root -> ask(rootChecks, findings, (check, report) -> check.examine(root, report)));
        }
        definition.ifPresent(dag -> {
            ask(dagChecks, findings, (check, report) -> check.examine(dag, report));
            ask(taskChecks, findings, (check, report) -> examineTasks(check, dag.tasks(), report));
        });
    }

    private void examineNodes(YamlReading reading, Findings findings) {
        List<Report> reports = new ArrayList<>(nodeChecks.size());
        for (NodeCheck check : nodeChecks) {
            reports.add(new Report(check.rule(), findings));
        }
        new NodeWalk(reading).walk((node, path) -> {
            for (int i = 0; i < nodeChecks.size(); i++) {
                nodeChecks.get(i).examine(node, path, reports.get(i));
            }
        });
    }

    private static void examineTasks(TaskCheck check, List<Task> tasks, Report report) {
        for (Task task : tasks) {
            if (task.node() instanceof YamlMapping settings) {
                check.examine(task, settings, report);
            }
        }
    }

    private static <C extends Check> void ask(List<C> checks, Findings findings, BiConsumer<C, Report> question) {
        for (C check : checks) {
            question.accept(check, new Report(check.rule(), findings));
        }
    }
}
