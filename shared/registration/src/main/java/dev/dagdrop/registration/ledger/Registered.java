package dev.dagdrop.registration.ledger;

import java.util.Optional;

/**
 * What a name stands for.
 *
 * @param workflowArn the workflow's ARN
 * @param fingerprint the digest of the content and the settings it was last known to be registered with; empty where an
 *     upload since was left unfinished, so that nobody knows
 * @param version the workflow's latest version as of that fingerprint; empty where the fingerprint is
 * @param inDoubt whether an earlier holder of this very upload may have updated the workflow since: look it up before you
 *     go by the fingerprint
 * @param given what it was given by the last upload that ended
 */
public record Registered(
        String workflowArn, Optional<String> fingerprint, Optional<String> version, boolean inDoubt, Given given) {
    /** A workflow of whose settings nothing is kept. */
    public Registered(String workflowArn, Optional<String> fingerprint, Optional<String> version, boolean inDoubt) {
        this(workflowArn, fingerprint, version, inDoubt, Given.UNKNOWN);
    }

    /** The fingerprint, where it can be gone by without looking the workflow up. */
    Optional<String> certainFingerprint() {
        return fingerprint.filter(_ -> !inDoubt);
    }
}
