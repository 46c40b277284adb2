/** Checks of the DAG's own settings. */
@NullMarked
package dev.dagdrop.definition.check.dag;

import org.jspecify.annotations.NullMarked;
