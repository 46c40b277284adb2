/** Reads Jinja templates as far as checks need it: what they refer to, and where their syntax breaks. Renders nothing. */
@NullMarked
package dev.dagdrop.definition.template;

import org.jspecify.annotations.NullMarked;
