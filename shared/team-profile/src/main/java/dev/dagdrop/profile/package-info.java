/** A team's profile: read, checked, and applied to the team's definitions. */
@NullMarked
package dev.dagdrop.profile;

import org.jspecify.annotations.NullMarked;
