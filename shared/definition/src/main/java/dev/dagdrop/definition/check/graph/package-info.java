/** Checks of how tasks depend on each other. */
@NullMarked
package dev.dagdrop.definition.check.graph;

import org.jspecify.annotations.NullMarked;
