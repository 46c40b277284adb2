/** Which keys and values a profile may hold: the one table that checks and JSON Schema share. */
@NullMarked
package dev.dagdrop.profile.shape;

import org.jspecify.annotations.NullMarked;
