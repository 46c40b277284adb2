/** Digests that tokens, tags, names and fingerprints are made of. */
@NullMarked
package dev.dagdrop.registration.digest;

import org.jspecify.annotations.NullMarked;
