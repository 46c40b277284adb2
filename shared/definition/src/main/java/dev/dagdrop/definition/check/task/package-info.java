/** The checks of tasks, their operators and arguments. */
@NullMarked
package dev.dagdrop.definition.check.task;

import org.jspecify.annotations.NullMarked;
