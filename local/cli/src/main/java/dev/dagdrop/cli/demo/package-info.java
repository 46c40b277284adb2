/** ./dagdrop demo: the sample definitions dropped, and what became of each. */
@NullMarked
package dev.dagdrop.cli.demo;

import org.jspecify.annotations.NullMarked;
