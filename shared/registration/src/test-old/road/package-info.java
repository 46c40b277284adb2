/** The whole road, from an upload to its notice, on the stand-ins. */
@NullMarked
package dev.dagdrop.registration.road;

import org.jspecify.annotations.NullMarked;
