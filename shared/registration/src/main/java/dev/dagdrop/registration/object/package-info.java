/** Reads the exact object version an upload names. */
@NullMarked
package dev.dagdrop.registration.object;

import org.jspecify.annotations.NullMarked;
