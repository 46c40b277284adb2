/** Runs the checks over one file, in one pass, and collects their findings. */
@NullMarked
package dev.dagdrop.definition.check.engine;

import org.jspecify.annotations.NullMarked;
