/** Queues of hints: sending them, hiding messages for a while, dead-lettering what cannot be read. */
@NullMarked
package dev.dagdrop.registration.queue;

import org.jspecify.annotations.NullMarked;
