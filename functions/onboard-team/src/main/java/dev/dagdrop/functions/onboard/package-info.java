/** The controller of team profiles and its Lambda handler: look, accept, hint, subscribe, complete, notify. */
@NullMarked
package dev.dagdrop.functions.onboard;

import org.jspecify.annotations.NullMarked;
