/** Draws a definition as a picture. */
@NullMarked
package dev.dagdrop.cli.graph;

import org.jspecify.annotations.NullMarked;
