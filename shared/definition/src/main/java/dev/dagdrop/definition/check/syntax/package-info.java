/** Checks of whether a file can be read at all. */
@NullMarked
package dev.dagdrop.definition.check.syntax;

import org.jspecify.annotations.NullMarked;
