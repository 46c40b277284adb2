/** The checks of Jinja templates in the arguments of tasks. */
@NullMarked
package dev.dagdrop.definition.check.template;

import org.jspecify.annotations.NullMarked;
