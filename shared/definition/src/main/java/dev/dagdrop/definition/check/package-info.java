/** The checks: one class each, one list, one pass. */
@NullMarked
package dev.dagdrop.definition.check;

import org.jspecify.annotations.NullMarked;
