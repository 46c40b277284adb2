/** MWAA Serverless: creates, updates, deletes and observes workflows. */
@NullMarked
package dev.dagdrop.registration.mwaa;

import org.jspecify.annotations.NullMarked;
