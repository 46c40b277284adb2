/** The rules of a team's profile, one class each. */
@NullMarked
package dev.dagdrop.profile.check;

import org.jspecify.annotations.NullMarked;
