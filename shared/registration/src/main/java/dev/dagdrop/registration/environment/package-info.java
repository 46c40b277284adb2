/** The environment variables of a function. */
@NullMarked
package dev.dagdrop.registration.environment;

import org.jspecify.annotations.NullMarked;
