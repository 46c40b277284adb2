/** The road of an upload: claim, read, check, create or update, complete, notify. */
@NullMarked
package dev.dagdrop.registration;

import org.jspecify.annotations.NullMarked;
