/** What a team's profile says, once it has no errors. */
@NullMarked
package dev.dagdrop.profile.model;

import org.jspecify.annotations.NullMarked;
