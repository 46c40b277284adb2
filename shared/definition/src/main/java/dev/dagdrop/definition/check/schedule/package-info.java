/** Checks of when a DAG runs. */
@NullMarked
package dev.dagdrop.definition.check.schedule;

import org.jspecify.annotations.NullMarked;
