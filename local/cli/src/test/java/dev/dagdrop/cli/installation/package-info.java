/** The local installation, its queues and its clocks. */
@NullMarked
package dev.dagdrop.cli.installation;

import org.jspecify.annotations.NullMarked;
