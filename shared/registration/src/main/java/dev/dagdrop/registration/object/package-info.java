/** Looks at the bucket as it is now. */
@NullMarked
package dev.dagdrop.registration.object;

import org.jspecify.annotations.NullMarked;
