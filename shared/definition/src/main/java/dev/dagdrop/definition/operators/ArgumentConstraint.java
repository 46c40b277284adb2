package dev.dagdrop.definition.operators;

import java.util.List;

/** What the code of an operator demands of its arguments, beyond their names and types. */
public sealed interface ArgumentConstraint {
    /** Whether the constructor raises, so that the workflow cannot be loaded; else the first call at run time fails. */
    boolean refused();

    /**
     * How many of several alternatives a task gives.
     *
     * @param count how many
     * @param alternatives the alternatives, at least two
     */
    record Combination(boolean refused, Count count, List<Alternative> alternatives) implements ArgumentConstraint {
        /** Keeps its own copy of the alternatives. */
        public Combination {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * An argument that needs another one.
     *
     * @param given the argument, or its member as in {@code config.Name}
     * @param value the value with which it needs the other one; empty where any does
     * @param needed the other one
     */
    record Requirement(boolean refused, String given, String value, String needed) implements ArgumentConstraint {}

    /**
     * An argument that takes few values.
     *
     * @param argument its name
     * @param values all it takes
     */
    record AllowedValues(boolean refused, String argument, List<String> values) implements ArgumentConstraint {
        /** Keeps its own copy of the values. */
        public AllowedValues {
            values = List.copyOf(values);
        }
    }

    /**
     * An argument that takes no number below zero.
     *
     * @param argument its name
     */
    record NotNegative(boolean refused, String argument) implements ArgumentConstraint {}

    /** How many alternatives may be given. */
    enum Count {
        EXACTLY_ONE,
        AT_LEAST_ONE,
        AT_MOST_ONE
    }

    /**
     * One of several alternatives: any of some groups of arguments.
     *
     * @param groups the groups; all arguments of a group belong together
     */
    record Alternative(List<List<String>> groups) {
        /** Keeps its own copies. */
        public Alternative {
            groups = groups.stream().map(List::copyOf).toList();
        }
    }
}
