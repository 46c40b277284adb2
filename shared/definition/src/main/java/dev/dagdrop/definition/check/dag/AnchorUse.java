package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds where a part of one value is used again in another: by an alias, so they share a node. */
final class AnchorUse {
    private AnchorUse() {}

    /** The first entry of the user's mappings whose value is also the holder or a part of it. */
    static Optional<YamlEntry> first(YamlNode holder, YamlNode user) {
        Set<YamlNode> held = new HashSet<>();
        Deque<YamlNode> waiting = new ArrayDeque<>();
        waiting.push(holder);
        while (!waiting.isEmpty()) {
            YamlNode node = waiting.pop();
            if (held.add(node)) {
                children(node, waiting);
            }
        }
        return firstAmong(held, user);
    }

    private static Optional<YamlEntry> firstAmong(Set<YamlNode> held, YamlNode user) {
        Set<YamlNode> seen = new HashSet<>();
        Deque<YamlNode> waiting = new ArrayDeque<>();
        waiting.push(user);
        while (!waiting.isEmpty()) {
            YamlNode node = waiting.pop();
            if (!seen.add(node)) {
                continue;
            }
            if (node instanceof YamlMapping mapping) {
                for (YamlEntry entry : mapping.entries()) {
                    if (held.contains(entry.value())) {
                        return Optional.of(entry);
                    }
                }
            }
            children(node, waiting);
        }
        return Optional.empty();
    }

    private static void children(YamlNode node, Deque<YamlNode> waiting) {
        switch (node) {
            case YamlScalar _ -> {}
            case YamlSequence sequence -> sequence.items().reversed().forEach(waiting::push);
            case YamlMapping mapping -> mapping.entries().reversed().forEach(entry -> waiting.push(entry.value()));
        }
    }
}
