/** Checks of the DAG and its own settings. */
@NullMarked
package dev.dagdrop.definition.check.dag;

import org.jspecify.annotations.NullMarked;
