/** The table of idempotency tokens: who may register which upload, and what became of it. */
@NullMarked
package dev.dagdrop.registration.ledger;

import org.jspecify.annotations.NullMarked;
