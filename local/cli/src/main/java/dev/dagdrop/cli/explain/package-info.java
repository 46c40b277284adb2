/** {@code ./dagdrop explain}: the page of a rule, in the terminal. */
@NullMarked
package dev.dagdrop.cli.explain;

import org.jspecify.annotations.NullMarked;
