/** JSON out of maps and lists. */
@NullMarked
package dev.dagdrop.registration.json;

import org.jspecify.annotations.NullMarked;
