/** Derives the workflow's name and its team from the object's key. */
@NullMarked
package dev.dagdrop.registration.naming;

import org.jspecify.annotations.NullMarked;
