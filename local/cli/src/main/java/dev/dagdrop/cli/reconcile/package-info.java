/** ./dagdrop reconcile: compares bucket, records and service of an installation that runs elsewhere. */
@NullMarked
package dev.dagdrop.cli.reconcile;

import org.jspecify.annotations.NullMarked;
