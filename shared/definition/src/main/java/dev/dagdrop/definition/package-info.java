/** From the bytes of an upload to a definition and its findings; offline, without any AWS dependency. */
@NullMarked
package dev.dagdrop.definition;

import org.jspecify.annotations.NullMarked;
