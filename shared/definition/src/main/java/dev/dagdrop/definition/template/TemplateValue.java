package dev.dagdrop.definition.template;

import java.util.List;

/** What an expression comes to, as far as that is known without evaluating it. */
public sealed interface TemplateValue {
    /**
     * A text in quotes.
     *
     * @param text what is between the quotes
     * @param start the opening quote, from 0
     * @param end the char behind the closing quote
     */
    record Text(String text, int start, int end) implements TemplateValue {}

    /**
     * A list of texts in quotes.
     *
     * @param items the texts
     */
    record Texts(List<Text> items) implements TemplateValue {
        /** Keeps its own copy. */
        public Texts {
            items = List.copyOf(items);
        }
    }

    /** Anything that only a run can tell. */
    record Unknown() implements TemplateValue {}
}
