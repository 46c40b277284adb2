/** Decodes what S3, EventBridge, SQS, SNS and Lambda deliver into object events. */
@NullMarked
package dev.dagdrop.registration.event;

import org.jspecify.annotations.NullMarked;
