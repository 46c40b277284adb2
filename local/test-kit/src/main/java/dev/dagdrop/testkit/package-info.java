/** Fixtures that the tests of several modules share. */
@NullMarked
package dev.dagdrop.testkit;

import org.jspecify.annotations.NullMarked;
