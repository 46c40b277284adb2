package dev.dagdrop.registration.ledger;

/**
 * What a name stands for.
 *
 * @param workflowArn the workflow's ARN
 * @param fingerprint the digest of the content and the settings it was last registered with
 */
public record Registered(String workflowArn, String fingerprint) {}
