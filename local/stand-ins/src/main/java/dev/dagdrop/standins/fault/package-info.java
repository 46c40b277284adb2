/** What a test or a demo can make an endpoint do wrong, on purpose. */
@NullMarked
package dev.dagdrop.standins.fault;

import org.jspecify.annotations.NullMarked;
