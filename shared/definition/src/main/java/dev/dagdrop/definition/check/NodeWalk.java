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

/**
 * Goes to every value of a document once, in the order written and without recursion; keys are seen through their mapping.
 * Paths start at the DAG.
 */
final class NodeWalk {
    private final Set<YamlNode> shared;
    private final Set<YamlNode> seen = new HashSet<>();
    private final Deque<Step> waiting = new ArrayDeque<>();
    private final Optional<YamlNode> dag;

    NodeWalk(YamlReading reading) {
        this.shared = reading.shared();
        this.dag = dag(reading.root());
        if (reading.root().isPresent()) {
            waiting.push(new Step(reading.root().get(), YamlPath.root()));
        }
    }

    /** Is shown the values one by one. */
    interface Visitor {
        void visit(YamlNode node, YamlPath path);
    }

    /** Shows every value. */
    void show(Visitor visitor) {
        while (!waiting.isEmpty()) {
            Step step = waiting.pop();
            if (!shared.contains(step.node) || seen.add(step.node)) {
                boolean atDag = dag.isPresent() && dag.get().equals(step.node);
                YamlPath path = atDag ? YamlPath.root() : step.path;
                visitor.visit(step.node, path);
                pushChildren(step.node, path);
            }
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

    private static Optional<YamlNode> dag(Optional<YamlNode> root) {
        boolean mapping = root.isPresent() && root.get() instanceof YamlMapping;
        return mapping ? RootKeys.of((YamlMapping) root.get()).dag().map(YamlEntry::value) : Optional.empty();
    }

    private record Step(YamlNode node, YamlPath path) {}
}
