package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The anchors of one document, and what is wrong with their use. */
final class Anchors {
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final Map<String, Anchored> finished = new HashMap<>();
    private final Map<Position, String> unknown = new LinkedHashMap<>();
    private final List<YamlProblem> repeated = new ArrayList<>();

    /** An anchor is met; its node is still to be read. */
    void open(String name, Position position) {
        Optional<Position> first = Optional.ofNullable(positions.putIfAbsent(name, position));
        first.ifPresent(earlier -> repeated.add(new YamlProblem.RepeatedAnchor(position, name, earlier)));
    }

    /** The anchored node is read. */
    void close(String name, Anchored node) {
        finished.put(name, node);
    }

    /** The node of an anchor; where there is none, that is remembered, unless the node is still open. */
    Optional<Anchored> resolve(String name, Position alias) {
        Optional<Anchored> node = Optional.ofNullable(finished.get(name));
        if (node.isEmpty() && !isOpen(name)) {
            unknown.put(alias, name);
        }
        return node;
    }

    boolean isOpen(String name) {
        return positions.containsKey(name) && !finished.containsKey(name);
    }

    /** Where an anchor was met first. */
    Position positionOf(String name) {
        return positions.getOrDefault(name, Position.START);
    }

    boolean allKnown() {
        return unknown.isEmpty();
    }

    List<YamlProblem> problems() {
        List<YamlProblem> problems = new ArrayList<>(repeated);
        List<String> known = List.copyOf(positions.keySet());
        for (Map.Entry<Position, String> alias : unknown.entrySet()) {
            String name = alias.getValue();
            Optional<Position> later = Optional.ofNullable(positions.get(name));
            problems.add(new YamlProblem.UnknownAnchor(alias.getKey(), name, later, known));
        }
        return problems;
    }
}
