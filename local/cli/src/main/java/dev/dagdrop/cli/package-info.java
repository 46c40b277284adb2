/** The command line: ./dagdrop. */
@NullMarked
package dev.dagdrop.cli;

import org.jspecify.annotations.NullMarked;
