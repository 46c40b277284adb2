/** A definition in words of a workflow: one DAG, its tasks, their dependencies. */
@NullMarked
package dev.dagdrop.definition.model;

import org.jspecify.annotations.NullMarked;
