/** Compares bucket, profiles, records and workflows, by schedule and on demand, and sends hints for what differs. */
@NullMarked
package dev.dagdrop.functions.reconcile;

import org.jspecify.annotations.NullMarked;
