/** YAML as it was written: a bounded reader and nodes that know their place. */
@NullMarked
package dev.dagdrop.definition.yaml;

import org.jspecify.annotations.NullMarked;
