/** Writes the JSON Schema of definitions, for editors, from what the checks go by. */
@NullMarked
package dev.dagdrop.definition.schema;

import org.jspecify.annotations.NullMarked;
