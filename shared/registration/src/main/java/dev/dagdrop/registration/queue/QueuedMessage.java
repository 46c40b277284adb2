package dev.dagdrop.registration.queue;

/**
 * A message as one receive of it shows it.
 *
 * @param id the queue's id of it
 * @param receiptHandle what this receive is referred to by
 * @param receives how often it was received, this time included
 * @param body as it was sent
 */
public record QueuedMessage(String id, String receiptHandle, int receives, String body) {}
