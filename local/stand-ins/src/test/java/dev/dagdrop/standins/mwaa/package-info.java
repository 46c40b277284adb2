/** Definitions. */
@NullMarked
package dev.dagdrop.standins.mwaa;

import org.jspecify.annotations.NullMarked;
