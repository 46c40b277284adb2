/** Embedded endpoints in place of S3, DynamoDB, SNS, SQS and MWAA Serverless, on 127.0.0.1 only. */
@NullMarked
package dev.dagdrop.standins;

import org.jspecify.annotations.NullMarked;
