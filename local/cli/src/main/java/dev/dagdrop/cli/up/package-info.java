/** ./dagdrop up: the stand-ins kept running, a folder and the bucket watched. */
@NullMarked
package dev.dagdrop.cli.up;

import org.jspecify.annotations.NullMarked;
