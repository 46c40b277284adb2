/** Explores every interleaving, crash and lost answer of a small world over the real controller and the real claims. */
@NullMarked
package dev.dagdrop.registration.explorer;

import org.jspecify.annotations.NullMarked;
