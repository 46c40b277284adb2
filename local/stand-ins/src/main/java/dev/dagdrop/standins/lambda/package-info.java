/** What Lambda hands a function beside its event. */
@NullMarked
package dev.dagdrop.standins.lambda;

import org.jspecify.annotations.NullMarked;
