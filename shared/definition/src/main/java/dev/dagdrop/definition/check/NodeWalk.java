package dev.dagdrop.definition.check;

import dev.dagdrop.definition.model.RootKeys;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlReading;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Visits every value of a document once, without recursion; keys are seen through their mapping. Paths start at the DAG. */
final class NodeWalk {
    private final Optional<YamlNode> root;
    private final Set<YamlNode> shared;
    private final Set<YamlNode> seen = new HashSet<>();
    private final Deque<Step> waiting = new ArrayDeque<>();
    private final Optional<YamlNode> dag;

    NodeWalk(YamlReading reading) {
        this.root = reading.root();
        this.shared = reading.shared();
        this.dag = root.filter(YamlMapping.class::isInstance)
                .flatMap(node -> RootKeys.of((YamlMapping) node).dag())
                .map(YamlEntry::value);
    }

    void walk(BiConsumer<YamlNode, YamlPath> visitor) {
        root.ifPresent(node -> waiting.push(new Step(node, YamlPath.root())));
        while (!waiting.isEmpty()) {
            Step step = waiting.pop();
            if (shared.contains(step.node) && !seen.add(step.node)) {
                continue;
            }
            YamlPath path = dag.isPresent() && dag.get() == step.node ? YamlPath.root() : step.path;
            visitor.accept(step.node, path);
            pushChildren(step.node, path);
        }
    }

    private void pushChildren(YamlNode node, YamlPath path) {
        switch (node) {
            case YamlScalar _ -> {}
            case YamlSequence sequence -> {
                List<YamlNode> items = sequence.items();
                for (int i = items.size() - 1; i >= 0; i--) {
                    waiting.push(new Step(items.get(i), path.item(i)));
                }
            }
            case YamlMapping mapping -> {
                for (YamlEntry entry : mapping.entries().reversed()) {
                    waiting.push(new Step(entry.value(), path.key(entry.key().value())));
                }
            }
        }
    }

    private record Step(YamlNode node, YamlPath path) {}
}
