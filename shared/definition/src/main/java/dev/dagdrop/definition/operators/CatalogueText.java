package dev.dagdrop.definition.operators;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue as text: where each operator's line is, and the groups that lines refer to. */
final class CatalogueText {
    private static final String RESOURCE = "operators.txt";

    private final String text;
    private final Map<String, Integer> lineStarts = new LinkedHashMap<>();
    private final Map<String, List<ParameterSpec>> groups = new HashMap<>();

    private CatalogueText(String text) {
        this.text = text;
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(start);
            int word = text.indexOf(' ', start);
            switch (text.charAt(start)) {
                case '#' -> {}
                case '@' -> groups.put(text.substring(start, word), CatalogueLine.group(text.substring(start, end)));
                default -> lineStarts.put(text.substring(start, word), start);
            }
            start = end + 1;
        }
    }

    static CatalogueText load() {
        return new CatalogueText(TextResource.text(RESOURCE));
    }

    /** The class paths of all operators, sorted. */
    Iterable<String> paths() {
        return Collections.unmodifiableSet(lineStarts.keySet());
    }

    Optional<OperatorSpec> operator(String path) {
        return Optional.ofNullable(lineStarts.get(path))
                .map(start -> CatalogueLine.operator(text.substring(start, endOfLine(start)), groups));
    }

    List<ParameterSpec> group(String name) {
        return groups.getOrDefault(name, List.of());
    }

    private int endOfLine(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
