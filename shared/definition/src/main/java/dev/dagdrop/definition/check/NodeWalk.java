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
import java.util.NoSuchElementException;
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
    private Optional<Step> current = Optional.empty();

    NodeWalk(YamlReading reading) {
        this.shared = reading.shared();
        this.dag = dag(reading.root());
        if (reading.root().isPresent()) {
            waiting.push(new Step(reading.root().get(), YamlPath.root()));
        }
    }

    /** Goes on to the next value, if there is one. */
    boolean next() {
        if (current.isPresent()) {
            pushChildren(current.get());
        }
        while (!waiting.isEmpty()) {
            Step step = waiting.pop();
            if (!shared.contains(step.node) || seen.add(step.node)) {
                boolean atDag = dag.isPresent() && dag.get().equals(step.node);
                current = Optional.of(atDag ? new Step(step.node, YamlPath.root()) : step);
                return true;
            }
        }
        current = Optional.empty();
        return false;
    }

    YamlNode node() {
        return current.orElseThrow(NoSuchElementException::new).node;
    }

    YamlPath path() {
        return current.orElseThrow(NoSuchElementException::new).path;
    }

    private void pushChildren(Step step) {
        switch (step.node) {
            case YamlScalar _ -> {}
            case YamlSequence sequence -> {
                List<YamlNode> items = sequence.items();
                for (int i = items.size() - 1; i >= 0; i--) {
                    waiting.push(new Step(items.get(i), step.path.item(i)));
                }
            }
            case YamlMapping mapping -> {
                for (YamlEntry entry : mapping.entries().reversed()) {
                    waiting.push(
                            new Step(entry.value(), step.path.key(entry.key().value())));
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
