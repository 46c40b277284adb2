/** The checks of the values that all tasks have in common. */
@NullMarked
package dev.dagdrop.definition.check.value;

import org.jspecify.annotations.NullMarked;
