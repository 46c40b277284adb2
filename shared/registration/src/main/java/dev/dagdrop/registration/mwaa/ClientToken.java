package dev.dagdrop.registration.mwaa;

import dev.dagdrop.registration.digest.Digests;
import dev.dagdrop.registration.naming.WorkflowName;
import java.util.Map;
import java.util.TreeMap;

/**
 * The idempotency token of CreateWorkflow: the same on every attempt at the same thing, so that a lost answer is repeated
 * and gives the same workflow; different for anything else.
 *
 * @param value 1 to 128 printable ASCII characters, as the API asks
 */
public record ClientToken(String value) {
    /**
     * The token for one workflow.
     *
     * @param object identifies the object among all under its key
     * @param generation how many workflows of this name were deleted before: the service may answer a token of one of
     *     those with the workflow that is gone
     */
    public static ClientToken of(
            WorkflowName name,
            DefinitionLocation location,
            String object,
            WorkflowSettings settings,
            Map<String, String> tags,
            int generation) {
        return new ClientToken("dagdrop-"
                + Digests.sha256(
                        name.value(),
                        location.bucket(),
                        location.key(),
                        object,
                        settings.canonical(),
                        new TreeMap<>(tags).toString(),
                        Integer.toString(generation)));
    }
}
