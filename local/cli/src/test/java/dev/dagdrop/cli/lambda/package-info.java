/** The packaged functions in processes of their own, under Lambda's runtime, against the stand-ins. */
@NullMarked
package dev.dagdrop.cli.lambda;

import org.jspecify.annotations.NullMarked;
