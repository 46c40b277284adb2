/** What hints are made of: the name that was probably meant, and examples. */
@NullMarked
package dev.dagdrop.definition.check.hint;

import org.jspecify.annotations.NullMarked;
