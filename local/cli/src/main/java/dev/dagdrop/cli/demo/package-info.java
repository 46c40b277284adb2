/** ./dagdrop demo: uploads the sample definitions and prints each outcome. */
@NullMarked
package dev.dagdrop.cli.demo;

import org.jspecify.annotations.NullMarked;
