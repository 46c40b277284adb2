/** The stand-ins, spoken to with the clients that users have. */
@NullMarked
package dev.dagdrop.standins;

import org.jspecify.annotations.NullMarked;
