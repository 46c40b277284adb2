/** The operators of MWAA Serverless and the arguments they take. */
@NullMarked
package dev.dagdrop.definition.operators;

import org.jspecify.annotations.NullMarked;
