/** {@code ./dagdrop onboard}: writes and uploads the profile of a team. */
@NullMarked
package dev.dagdrop.cli.onboard;

import org.jspecify.annotations.NullMarked;
