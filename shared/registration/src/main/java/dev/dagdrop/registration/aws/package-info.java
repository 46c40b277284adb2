/** Puts the road together: configuration from the environment, AWS clients from the default chain. */
@NullMarked
package dev.dagdrop.registration.aws;

import org.jspecify.annotations.NullMarked;
