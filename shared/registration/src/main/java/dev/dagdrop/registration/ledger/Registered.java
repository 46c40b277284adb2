package dev.dagdrop.registration.ledger;

import java.util.Optional;

/**
 * What a name stands for.
 *
 * @param workflowArn the workflow's ARN
 * @param fingerprint the digest of the content and the settings it was last registered with; empty where an update was
 *     begun since and nobody knows what became of it
 */
public record Registered(String workflowArn, Optional<String> fingerprint) {}
