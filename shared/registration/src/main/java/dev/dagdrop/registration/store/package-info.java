/** The table: claims on records, and what is kept of each workflow. */
@NullMarked
package dev.dagdrop.registration.store;

import org.jspecify.annotations.NullMarked;
