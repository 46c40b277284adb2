/** How fast the checks are. */
@NullMarked
package dev.dagdrop.benchmarks;

import org.jspecify.annotations.NullMarked;
