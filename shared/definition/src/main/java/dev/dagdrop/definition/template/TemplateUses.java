package dev.dagdrop.definition.template;

import dev.dagdrop.definition.finding.SourceText;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The templates of a DAG, each read once.
 *
 * @param definition the DAG
 * @param all its templates, task by task
 */
public record TemplateUses(Definition definition, List<TemplateUse> all) {
    /** Keeps its own copy of the templates. */
    public TemplateUses {
        all = List.copyOf(all);
    }

    /** Reads the templates of a DAG. */
    public static TemplateUses of(Definition definition, SourceText source, OperatorCatalogue catalogue) {
        Search search = new Search(source, catalogue);
        for (Task task : definition.tasks()) {
            if (task.node() instanceof YamlMapping settings) {
                search.task(task, settings);
            }
        }
        return new TemplateUses(definition, search.found);
    }

    private static final class Search {
        private final SourceText source;
        private final OperatorCatalogue catalogue;
        private final List<TemplateUse> found = new ArrayList<>();
        /** Anchored values are in several tasks; nodes are equal only to themselves. */
        private final Map<YamlScalar, Template> known = new HashMap<>();

        private final Deque<Step> waiting = new ArrayDeque<>();

        Search(SourceText source, OperatorCatalogue catalogue) {
            this.source = source;
            this.catalogue = catalogue;
        }

        void task(Task task, YamlMapping settings) {
            for (YamlEntry entry : settings.effective()) {
                String argument = entry.key().value();
                boolean plain = entry.value() instanceof YamlScalar scalar && !isTemplate(scalar);
                if (plain || isNoArgument(argument)) {
                    continue;
                }
                YamlPath path = YamlPath.root().key("tasks").key(task.id()).key(argument);
                waiting.push(new Step(entry.value(), path));
                while (!waiting.isEmpty()) {
                    visit(waiting.pop(), task, argument);
                }
            }
        }

        /** What the loader itself reads, and what the service drops. */
        private static boolean isNoArgument(String key) {
            return switch (key) {
                case "operator", "task_id", "dependencies", "doc", "doc_md", "doc_rst", "doc_json", "doc_yaml" -> true;
                default -> false;
            };
        }

        private void visit(Step step, Task task, String argument) {
            switch (step.node) {
                case YamlScalar scalar -> {
                    if (isTemplate(scalar)) {
                        add(scalar, step.path, task, argument);
                    }
                }
                case YamlSequence sequence -> {
                    List<YamlNode> items = sequence.items();
                    for (int i = items.size() - 1; i >= 0; i--) {
                        waiting.push(new Step(items.get(i), step.path.item(i)));
                    }
                }
                case YamlMapping mapping -> {
                    for (YamlEntry entry : mapping.effective().reversed()) {
                        waiting.push(new Step(
                                entry.value(), step.path.key(entry.key().value())));
                    }
                }
            }
        }

        private static boolean isTemplate(YamlScalar scalar) {
            return scalar.isString() && scalar.mayHave('{') && Template.mayHoldCode(scalar.value());
        }

        private void add(YamlScalar scalar, YamlPath path, Task task, String argument) {
            Optional<Template> read = Optional.ofNullable(known.get(scalar));
            Template template = read.orElseGet(() -> Template.of(scalar.value()));
            if (read.isEmpty()) {
                known.put(scalar, template);
            }
            Rendering rendering = Rendering.of(task, argument, catalogue);
            found.add(new TemplateUse(task, argument, rendering, read.isEmpty(), path, scalar, template, source));
        }
    }

    private record Step(YamlNode node, YamlPath path) {}
}
