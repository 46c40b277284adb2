/** MWAA Serverless: the request model, the workflows and the protocol. */
@NullMarked
package dev.dagdrop.standins.mwaa;

import org.jspecify.annotations.NullMarked;
