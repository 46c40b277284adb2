package dev.dagdrop.definition.check;

import dev.dagdrop.definition.model.Definition;

/** A check of the DAG as a whole. */
public non-sealed interface DagCheck extends Check {
    /** Looks at the DAG. */
    void examine(Definition definition, Report report);
}
