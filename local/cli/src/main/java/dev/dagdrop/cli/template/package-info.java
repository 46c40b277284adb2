/** Reads the templates, so that what runs here is what is deployed. */
@NullMarked
package dev.dagdrop.cli.template;

import org.jspecify.annotations.NullMarked;
