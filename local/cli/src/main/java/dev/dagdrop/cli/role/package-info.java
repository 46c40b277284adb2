/** {@code ./dagdrop role}: what the role of some definitions may do. */
@NullMarked
package dev.dagdrop.cli.role;

import org.jspecify.annotations.NullMarked;
