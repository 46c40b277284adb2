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
    /** To look for the nearest name reads them all; beyond so many unknown ones it would take too long. */
    private static final int MOST_WITH_NAMES = 10;

    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final Map<String, AnchoredNode> finished = new HashMap<>();
    private final Map<Position, String> unknown = new LinkedHashMap<>();
    private final List<YamlProblem> misnamed = new ArrayList<>();

    /** An anchor is met; its node is still to be read. */
    void open(String name, Position position) {
        Optional<Position> first = Optional.ofNullable(positions.putIfAbsent(name, position));
        if (first.isPresent()) {
            misnamed.add(new YamlProblem.RepeatedAnchor(position, name, first.get()));
        } else if (!isName(name)) {
            misnamed.add(new YamlProblem.BadAnchorName(position, name));
        }
    }

    /** The anchored node is read. */
    void close(String name, AnchoredNode node) {
        finished.put(name, node);
    }

    /** The node of an anchor; where there is none, that is remembered, unless the node is still open. */
    Optional<AnchoredNode> resolve(String name, Position alias) {
        Optional<AnchoredNode> node = Optional.ofNullable(finished.get(name));
        if (node.isEmpty() && !isOpen(name)) {
            unknown.put(alias, name);
        }
        return node;
    }

    /** PyYAML takes only these characters; SnakeYAML takes more. */
    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
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
        if (unknown.isEmpty()) {
            return misnamed;
        }
        List<YamlProblem> problems = new ArrayList<>(misnamed);
        List<String> known = List.copyOf(positions.keySet());
        int listed = 0;
        for (Map.Entry<Position, String> alias : unknown.entrySet()) {
            String name = alias.getValue();
            Optional<Position> later = Optional.ofNullable(positions.get(name));
            List<String> names = listed++ < MOST_WITH_NAMES ? known : List.of();
            problems.add(new YamlProblem.UnknownAnchor(alias.getKey(), name, later, names));
        }
        return problems;
    }
}
