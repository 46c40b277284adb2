/** Checks template.yaml: what it must never lose, whatever else changes in it. */
@NullMarked
package dev.dagdrop.cli.template;

import org.jspecify.annotations.NullMarked;
