/** Filter policies. */
@NullMarked
package dev.dagdrop.standins.sns;

import org.jspecify.annotations.NullMarked;
