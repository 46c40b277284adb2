/** Writes maps and lists as JSON. */
@NullMarked
package dev.dagdrop.registration.json;

import org.jspecify.annotations.NullMarked;
