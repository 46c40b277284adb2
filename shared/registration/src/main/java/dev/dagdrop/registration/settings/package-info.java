/** What a workflow is created and updated with, put together from its sources, each value with where it came from. */
@NullMarked
package dev.dagdrop.registration.settings;

import org.jspecify.annotations.NullMarked;
