/** The options of all commands that check definitions. */
@NullMarked
package dev.dagdrop.cli.checks;

import org.jspecify.annotations.NullMarked;
