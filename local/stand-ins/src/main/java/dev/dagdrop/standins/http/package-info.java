/** One AWS protocol over one loopback HTTP server, with a record of every call. */
@NullMarked
package dev.dagdrop.standins.http;

import org.jspecify.annotations.NullMarked;
