package dev.dagdrop.definition.operators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The endings by which operators tell the name of a template file from text: {@code template_ext} of their classes. */
public final class TemplateExtensions {
    private static final String RESOURCE = "template-extensions.txt";

    private final Lazy<Map<String, List<String>>> byOperator = new Lazy<>(TemplateExtensions::load);

    /** The endings of an operator's template files; empty where it reads none. */
    public List<String> of(OperatorSpec operator) {
        return byOperator.get().getOrDefault(operator.shortName(), List.of());
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> extensions = new HashMap<>();
        for (String line : TextResource.lines(RESOURCE)) {
            List<String> words = List.of(line.split(" "));
            extensions.put(words.getFirst(), words.subList(1, words.size()));
        }
        return extensions;
    }
}
