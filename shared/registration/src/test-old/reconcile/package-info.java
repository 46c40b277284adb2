/** Reconcile over simulated ports. */
@NullMarked
package dev.dagdrop.registration.reconcile;

import org.jspecify.annotations.NullMarked;
