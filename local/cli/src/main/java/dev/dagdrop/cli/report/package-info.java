/** What the commands print of an upload and its notices. */
@NullMarked
package dev.dagdrop.cli.report;

import org.jspecify.annotations.NullMarked;
