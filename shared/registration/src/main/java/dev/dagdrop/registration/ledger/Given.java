package dev.dagdrop.registration.ledger;

import java.util.Optional;
import java.util.Set;

/**
 * What the ledger keeps of the settings a workflow was given: enough to tell later what changed.
 *
 * @param roleArn the role
 * @param tagKeys the keys of the tags we set; only those are ours to remove
 * @param encryptionKey the key the workflow was created with, which cannot change
 * @param settingsDigest the digest of what stack and profile gave it, whatever its definition said
 */
public record Given(
        Optional<String> roleArn,
        Set<String> tagKeys,
        Optional<String> encryptionKey,
        Optional<String> settingsDigest) {
    /** Nothing is known, as of a workflow registered before this was kept. */
    public static final Given UNKNOWN = new Given(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    /** Keeps its own copy. */
    public Given {
        tagKeys = Set.copyOf(tagKeys);
    }
}
