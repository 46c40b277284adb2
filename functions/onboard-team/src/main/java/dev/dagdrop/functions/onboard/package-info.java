/** The Lambda handler that puts the profiles of teams into force; it decodes, delegates and encodes. */
@NullMarked
package dev.dagdrop.functions.onboard;

import org.jspecify.annotations.NullMarked;
