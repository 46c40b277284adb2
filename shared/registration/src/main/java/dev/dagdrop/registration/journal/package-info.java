/** What happened to an upload on its road: how long each step took, and what AWS was asked. */
@NullMarked
package dev.dagdrop.registration.journal;

import org.jspecify.annotations.NullMarked;
