/** A loopback proxy that puts faults before an endpoint that has none of its own. */
@NullMarked
package dev.dagdrop.standins.proxy;

import org.jspecify.annotations.NullMarked;
