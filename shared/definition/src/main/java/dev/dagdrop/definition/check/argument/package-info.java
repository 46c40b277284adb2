/** What the values of a task's arguments have to be, beyond their names and types. */
@NullMarked
package dev.dagdrop.definition.check.argument;

import org.jspecify.annotations.NullMarked;
