/** Teams: which profile is in force for each, and what it means for an upload. */
@NullMarked
package dev.dagdrop.registration.team;

import org.jspecify.annotations.NullMarked;
