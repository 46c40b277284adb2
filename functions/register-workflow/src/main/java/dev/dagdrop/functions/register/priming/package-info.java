/** Runs of the controller before anything is uploaded, over canned answers: the snapshot is taken after them. */
@NullMarked
package dev.dagdrop.functions.register.priming;

import org.jspecify.annotations.NullMarked;
