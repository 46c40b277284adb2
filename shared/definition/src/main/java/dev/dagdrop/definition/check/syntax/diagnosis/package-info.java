/** Tells from an error of the YAML parser which mistake was made and how to correct it. */
@NullMarked
package dev.dagdrop.definition.check.syntax.diagnosis;

import org.jspecify.annotations.NullMarked;
