package dev.dagdrop.definition.template;

import java.util.List;

/** One step from a variable to what is used of it. */
public sealed interface Accessor {
    /**
     * {@code .name}, or {@code ['name']}, which means the same to Jinja.
     *
     * @param name the name
     * @param start where it is written, from 0
     * @param end the char behind it
     */
    record Attribute(String name, int start, int end) implements Accessor {}

    /**
     * {@code (…)}.
     *
     * @param arguments what is passed
     */
    record Call(List<Argument> arguments) implements Accessor {
        /** Keeps its own copy. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** An item whose name or number only a run can tell. */
    record Subscript() implements Accessor {}
}
