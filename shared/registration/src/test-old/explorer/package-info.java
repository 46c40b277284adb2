/** Walks every interleaving, crash and lost answer of a small world over the real road and ledger. */
@NullMarked
package dev.dagdrop.registration.explorer;

import org.jspecify.annotations.NullMarked;
