package dev.dagdrop.standins;

/**
 * A queue and the dead-letter queue that is its own.
 *
 * @param url the queue's URL
 * @param arn its ARN
 * @param deadLettersUrl the dead-letter queue's URL
 * @param deadLettersArn its ARN
 */
public record QueueWithDeadLetters(String url, String arn, String deadLettersUrl, String deadLettersArn) {}
