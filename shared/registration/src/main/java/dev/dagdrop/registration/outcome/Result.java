package dev.dagdrop.registration.outcome;

import dev.dagdrop.registration.naming.Naming.Named;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.upload.Upload;
import java.util.Optional;

/**
 * An object event and what became of it.
 *
 * @param bucket empty where the event named none
 * @param key empty where the event named none
 * @param versionId the object version, where the bucket keeps versions
 * @param workflow the name derived from the key, where it is a definition's
 * @param team the first folder under the prefix
 */
public record Result(
        String bucket,
        String key,
        Optional<String> versionId,
        Optional<WorkflowName> workflow,
        Optional<String> team,
        Outcome outcome) {
    /** The result of an upload that has a workflow name. */
    public static Result of(Upload upload, WorkflowName workflow, Optional<String> team, Outcome outcome) {
        return new Result(upload.bucket(), upload.key(), upload.versionId(), Optional.of(workflow), team, outcome);
    }

    /** The result of an event that concerns no definition. */
    public static Result ignored(String bucket, String key, String reason) {
        return new Result(
                bucket, key, Optional.empty(), Optional.empty(), Optional.empty(), new Outcome.Ignored(reason));
    }

    /** The result of a record that could not be read. */
    public static Result undecodable(String reason) {
        return new Result("", "", Optional.empty(), Optional.empty(), Optional.empty(), new Outcome.Deferred(reason));
    }

    /** The result of an upload that could not be brought to an end. */
    public static Result deferred(Upload upload, Named named, String reason) {
        return of(upload, named.name(), named.team(), new Outcome.Deferred(reason));
    }
}
