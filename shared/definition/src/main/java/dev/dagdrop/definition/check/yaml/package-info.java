/** Checks of what YAML 1.1 and the loader make of values, beyond the syntax. */
@NullMarked
package dev.dagdrop.definition.check.yaml;

import org.jspecify.annotations.NullMarked;
