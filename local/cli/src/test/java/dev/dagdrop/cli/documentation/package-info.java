/** The Markdown of the repository: its links, and what it says about the code. */
@NullMarked
package dev.dagdrop.cli.documentation;

import org.jspecify.annotations.NullMarked;
