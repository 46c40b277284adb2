/** The functions' log, one JSON document a line with embedded metrics, and what it is made from. */
@NullMarked
package dev.dagdrop.registration.telemetry;

import org.jspecify.annotations.NullMarked;
