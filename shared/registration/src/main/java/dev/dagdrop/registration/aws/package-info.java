/** Builds the controller over AWS: configuration from the environment, clients from the default chain. */
@NullMarked
package dev.dagdrop.registration.aws;

import org.jspecify.annotations.NullMarked;
