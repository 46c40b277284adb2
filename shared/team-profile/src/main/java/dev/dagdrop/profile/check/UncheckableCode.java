package dev.dagdrop.profile.check;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.RootCheck;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** DD891 uncheckable-code. What the loader might execute has to be known where operators are restricted. */
public final class UncheckableCode implements RootCheck {
    /** The rule, whatever the team. */
    public static final Rule RULE = Rule.error(
            "DD891",
            "uncheckable-code",
            "The team's operators are restricted, and the definition may run code that cannot be checked.",
            ProfileSources.OPERATORS);

    private static final String HINT =
            "The profile has AllowedOperators, so a definition may run only operators that its tasks name.";
    private static final String TASKS = "tasks";
    private static final String OPERATOR = "operator";
    private static final String TYPE = "__type__";
    private static final String PYTHON = "tag:yaml.org,2002:python/";
    private static final Set<String> TYPES = Set.of("datetime.timedelta", "datetime.datetime");
    /** dag-factory merges the first into every DAG, and makes groups with tasks of the second. */
    private static final Set<String> LOADERS_ROOTS = Set.of("default", "task_groups");
    /** Keys whose values dag-factory imports as functions or classes. */
    private static final Set<String> IMPORTED = Set.of(
            "on_execute_callback",
            "on_failure_callback",
            "on_retry_callback",
            "on_skipped_callback",
            "on_success_callback",
            "sla_miss_callback",
            "pre_execute",
            "post_execute",
            "decorator",
            "python_callable_name",
            "python_callable_file",
            "timetable",
            "user_defined_filters",
            "user_defined_macros");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examine(YamlNode root, Report report) {
        if (root instanceof YamlMapping dags) {
            roots(dags, report);
            for (YamlEntry dag : dags.effective()) {
                if (dag.value() instanceof YamlMapping settings) {
                    settings.get(TASKS).ifPresent(tasks -> tasks(tasks, report));
                }
            }
        }
        everywhere(root, report);
    }

    private static void roots(YamlMapping dags, Report report) {
        boolean any = false;
        for (YamlEntry entry : dags.effective()) {
            String name = entry.key().value();
            if (LOADERS_ROOTS.contains(name)) {
                add(
                        entry.key(),
                        YamlPath.root(),
                        "the loader merges the root key " + Visible.quote(name) + " into DAGs",
                        report);
            } else if (any) {
                add(
                        entry.key(),
                        YamlPath.root(),
                        Visible.quote(name) + " is a second DAG, whose operators are not checked",
                        report);
            } else {
                any = true;
            }
        }
    }

    private static void tasks(YamlNode tasks, Report report) {
        List<YamlNode> all = switch (tasks) {
            case YamlMapping mapping ->
                mapping.effective().stream().map(YamlEntry::value).toList();
            case YamlSequence sequence -> sequence.items();
            case YamlScalar scalar -> List.of(scalar);
        };
        for (YamlNode task : all) {
            boolean named = task instanceof YamlMapping settings
                    && settings.get(OPERATOR).orElse(null) instanceof YamlScalar operator
                    && operator.isString();
            if (!named) {
                add(task, YamlPath.root().key(TASKS), "a task does not name its operator as text", report);
            }
        }
    }

    /** An anchored node is looked at once. */
    private static void everywhere(YamlNode root, Report report) {
        Set<YamlNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<YamlNode> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            YamlNode node = waiting.pop();
            if (!seen.add(node)) {
                continue;
            }
            if (node.writtenTag().filter(tag -> tag.startsWith(PYTHON)).isPresent()) {
                add(node, YamlPath.root(), "the loader makes a Python object of this tag", report);
            }
            switch (node) {
                case YamlScalar _ -> {}
                case YamlSequence sequence -> sequence.items().forEach(waiting::push);
                case YamlMapping mapping ->
                    mapping.entries().forEach(entry -> {
                        entry(entry, report);
                        waiting.push(entry.value());
                    });
            }
        }
    }

    private static void entry(YamlEntry entry, Report report) {
        String key = entry.key().value();
        if (VariableReference.completes(entry.key())) {
            add(
                    entry.key(),
                    YamlPath.root(),
                    "the loader completes the key " + Visible.quote(key) + " by a variable",
                    report);
        } else if (IMPORTED.contains(key)) {
            add(entry.key(), YamlPath.root(), "the loader imports what " + Visible.quote(key) + " names", report);
        } else if (key.equals(TYPE) && !isKnownType(entry.value())) {
            add(entry.value(), YamlPath.root(), "the loader imports and calls what \"__type__\" names", report);
        }
    }

    private static boolean isKnownType(YamlNode type) {
        return type instanceof YamlScalar scalar && scalar.isString() && TYPES.contains(scalar.value());
    }

    private static void add(YamlNode node, YamlPath path, String message, Report report) {
        report.add(node.position(), path, message, HINT);
    }
}
