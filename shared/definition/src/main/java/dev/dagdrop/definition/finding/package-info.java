/** What a check says about a definition, and how a person reads it. */
@NullMarked
package dev.dagdrop.definition.finding;

import org.jspecify.annotations.NullMarked;
