package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.model.Definition;
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
import java.util.function.BiConsumer;

/** Visits the single values of a DAG's params at any depth, an anchored one once. */
final class ParamValues {
    private ParamValues() {}

    static void visit(Definition definition, BiConsumer<YamlScalar, YamlPath> visitor) {
        Deque<PendingParam> waiting = new ArrayDeque<>();
        Set<YamlNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        definition
                .dag()
                .get("params")
                .ifPresent(params ->
                        waiting.push(new PendingParam(params, YamlPath.root().key("params"))));
        while (!waiting.isEmpty()) {
            PendingParam step = waiting.pop();
            if (!seen.add(step.node)) {
                continue;
            }
            switch (step.node) {
                case YamlScalar scalar -> visitor.accept(scalar, step.path);
                case YamlSequence sequence -> {
                    List<YamlNode> items = sequence.items();
                    for (int i = items.size() - 1; i >= 0; i--) {
                        waiting.push(new PendingParam(items.get(i), step.path.item(i)));
                    }
                }
                case YamlMapping mapping -> {
                    for (YamlEntry entry : mapping.effective().reversed()) {
                        waiting.push(new PendingParam(
                                entry.value(), step.path.key(entry.key().value())));
                    }
                }
            }
        }
    }

    private record PendingParam(YamlNode node, YamlPath path) {}
}
