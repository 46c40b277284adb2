/** Teams: the active profile of each, and whether it admits an upload. */
@NullMarked
package dev.dagdrop.registration.team;

import org.jspecify.annotations.NullMarked;
