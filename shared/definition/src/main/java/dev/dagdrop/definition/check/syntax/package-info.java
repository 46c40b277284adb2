/** What a parser's complaint means in words of a data engineer. */
@NullMarked
package dev.dagdrop.definition.check.syntax;

import org.jspecify.annotations.NullMarked;
