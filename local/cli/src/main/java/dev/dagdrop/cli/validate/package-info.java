/** {@code ./dagdrop validate}: checks definitions offline. */
@NullMarked
package dev.dagdrop.cli.validate;

import org.jspecify.annotations.NullMarked;
