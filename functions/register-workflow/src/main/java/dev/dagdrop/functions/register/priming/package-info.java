/** The road gone before anything is uploaded, over answers of our own: what a snapshot is taken after. */
@NullMarked
package dev.dagdrop.registration.rehearsal;

import org.jspecify.annotations.NullMarked;
