/** What became of an upload, and why. */
@NullMarked
package dev.dagdrop.registration.outcome;

import org.jspecify.annotations.NullMarked;
