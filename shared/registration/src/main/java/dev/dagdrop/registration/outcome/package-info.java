/** The outcome of a run of the controller for one key, and all that is said of it. */
@NullMarked
package dev.dagdrop.registration.outcome;

import org.jspecify.annotations.NullMarked;
