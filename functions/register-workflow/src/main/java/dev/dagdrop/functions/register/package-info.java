/** The two entries to the road of an upload: S3 calls one, the intake queue feeds the other. */
@NullMarked
package dev.dagdrop.functions.register;

import org.jspecify.annotations.NullMarked;
