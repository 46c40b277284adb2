package dev.dagdrop.definition.operators;

import java.util.Set;

/**
 * One argument of an operator.
 *
 * @param name its name
 * @param required whether the constructor fails without it
 * @param needed whether the task fails at run time without it, as one source says
 * @param templated whether Jinja is rendered in it
 * @param kinds the kinds of value it takes; empty where the catalogue cannot say
 */
public record ParameterSpec(String name, boolean required, boolean needed, boolean templated, Set<ValueKind> kinds) {
    /** Keeps its own copy of the kinds. */
    public ParameterSpec {
        kinds = Set.copyOf(kinds);
    }
}
