/** The controller and the pipeline of an upload: claim, look, check, create or update, complete, notify. */
@NullMarked
package dev.dagdrop.registration;

import org.jspecify.annotations.NullMarked;
