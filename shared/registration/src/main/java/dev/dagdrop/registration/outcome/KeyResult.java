package dev.dagdrop.registration.outcome;

import dev.dagdrop.registration.naming.Naming.Named;
import dev.dagdrop.registration.naming.WorkflowName;
import java.util.Optional;

/**
 * The outcome of one key.
 *
 * @param bucket empty where the event named none
 * @param key empty where the event named none
 * @param versionId the object version that was read, where the bucket keeps versions
 * @param workflow the name derived from the key, where it is a definition's
 * @param team the first folder under the prefix
 */
public record KeyResult(
        String bucket,
        String key,
        Optional<String> versionId,
        Optional<WorkflowName> workflow,
        Optional<String> team,
        Outcome outcome) {
    /** The result for a key that has a workflow name. */
    public static KeyResult of(String bucket, String key, Named named, Optional<String> versionId, Outcome outcome) {
        return new KeyResult(bucket, key, versionId, Optional.of(named.name()), named.team(), outcome);
    }

    /** The result of an event that concerns no definition, or that could not be read. */
    public static KeyResult of(String bucket, String key, Outcome outcome) {
        return new KeyResult(bucket, key, Optional.empty(), Optional.empty(), Optional.empty(), outcome);
    }
}
