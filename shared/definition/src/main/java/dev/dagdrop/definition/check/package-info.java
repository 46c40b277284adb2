/** What a check implements, and what it reports to. */
@NullMarked
package dev.dagdrop.definition.check;

import org.jspecify.annotations.NullMarked;
