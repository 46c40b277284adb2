/** Finds out what causes an error of the YAML parser and how to correct it. */
@NullMarked
package dev.dagdrop.definition.check.syntax.diagnosis;

import org.jspecify.annotations.NullMarked;
