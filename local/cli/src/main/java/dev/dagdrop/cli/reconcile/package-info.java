/** ./dagdrop reconcile: compares bucket, ledger and service of an installation that runs elsewhere. */
@NullMarked
package dev.dagdrop.cli.reconcile;

import org.jspecify.annotations.NullMarked;
