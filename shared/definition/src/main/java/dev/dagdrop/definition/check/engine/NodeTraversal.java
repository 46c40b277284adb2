package dev.dagdrop.definition.check.engine;

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
import java.util.Optional;
import java.util.Set;

/**
 * Visits every value of a document once, in the order written and without recursion; keys are seen through their mapping.
 * Paths start at the DAG.
 */
final class NodeTraversal {
    private final Optional<YamlNode> root;
    private final Set<YamlNode> shared;
    private final Set<YamlNode> seen = new HashSet<>();
    private final Deque<Level> open = new ArrayDeque<>();
    private final Optional<YamlNode> dag;

    NodeTraversal(YamlReading reading) {
        this.root = reading.root();
        this.shared = reading.shared();
        this.dag = dag(root);
    }

    /** Gets the values one by one. */
    interface Visitor {
        void visit(YamlMapping mapping, YamlPath path);

        void visit(YamlSequence sequence, YamlPath path);

        void visit(YamlScalar scalar, YamlPath path);
    }

    /** Visits every value. */
    void show(Visitor visitor) {
        if (root.isEmpty()) {
            return;
        }
        show(root.get(), YamlPath.root(), visitor);
        while (!open.isEmpty()) {
            Level level = open.peek();
            if (level.next == level.size) {
                open.pop();
            } else {
                showNext(level, visitor);
            }
        }
    }

    private void showNext(Level level, Visitor visitor) {
        int index = level.next++;
        if (level.collection instanceof YamlMapping mapping) {
            YamlEntry entry = mapping.entries().get(index);
            show(entry.value(), level.path.key(entry.key().value()), visitor);
        } else if (level.collection instanceof YamlSequence sequence) {
            show(sequence.items().get(index), level.path.item(index), visitor);
        }
    }

    private void show(YamlNode node, YamlPath path, Visitor visitor) {
        if (!shared.isEmpty() && shared.contains(node) && !seen.add(node)) {
            return;
        }
        YamlPath own = dag.isPresent() && dag.get().equals(node) ? YamlPath.root() : path;
        switch (node) {
            case YamlScalar scalar -> visitor.visit(scalar, own);
            case YamlSequence sequence -> {
                visitor.visit(sequence, own);
                open.push(new Level(sequence, sequence.items().size(), own));
            }
            case YamlMapping mapping -> {
                visitor.visit(mapping, own);
                open.push(new Level(mapping, mapping.entries().size(), own));
            }
        }
    }

    private static Optional<YamlNode> dag(Optional<YamlNode> root) {
        boolean mapping = root.isPresent() && root.get() instanceof YamlMapping;
        return mapping ? RootKeys.of((YamlMapping) root.get()).dag().map(YamlEntry::value) : Optional.empty();
    }

    /** A mapping or list whose values are being visited. */
    private static final class Level {
        final YamlNode collection;
        final int size;
        final YamlPath path;
        int next;

        Level(YamlNode collection, int size, YamlPath path) {
            this.collection = collection;
            this.size = size;
            this.path = path;
        }
    }
}
