/** Compares bucket, ledger and service, reports what differs, and sends what is missing on its road again. */
@NullMarked
package dev.dagdrop.registration.reconcile;

import org.jspecify.annotations.NullMarked;
