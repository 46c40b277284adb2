/** The two functions that run the controller: S3 calls one, the intake queue feeds the other. */
@NullMarked
package dev.dagdrop.functions.register;

import org.jspecify.annotations.NullMarked;
