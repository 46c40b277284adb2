/** The function that compares bucket, ledger and service, by schedule and on demand. */
@NullMarked
package dev.dagdrop.functions.reconcile;

import org.jspecify.annotations.NullMarked;
