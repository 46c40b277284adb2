/** The service: creates, updates and looks up workflows. */
@NullMarked
package dev.dagdrop.registration.workflow;

import org.jspecify.annotations.NullMarked;
