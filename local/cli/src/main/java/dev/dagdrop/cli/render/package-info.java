/** What the checks found, in the forms that people and programs read. */
@NullMarked
package dev.dagdrop.cli.render;

import org.jspecify.annotations.NullMarked;
