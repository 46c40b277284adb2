/** The functions' log: one JSON document a line, metrics embedded. */
@NullMarked
package dev.dagdrop.registration.log;

import org.jspecify.annotations.NullMarked;
