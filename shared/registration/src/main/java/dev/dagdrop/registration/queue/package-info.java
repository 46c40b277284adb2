/** The intake queue from the side of its reader: messages that come again later, and those that are set aside. */
@NullMarked
package dev.dagdrop.registration.queue;

import org.jspecify.annotations.NullMarked;
