package dev.dagdrop.registration.workflow;

import dev.dagdrop.registration.digest.Digests;
import dev.dagdrop.registration.upload.Upload;

/**
 * The idempotency token of CreateWorkflow: the same on every attempt at one upload, so that a lost answer is repeated
 * and gives the same workflow.
 *
 * @param value 1 to 128 printable ASCII characters, as the API asks
 */
public record ClientToken(String value) {
    /** The token of an upload. */
    public static ClientToken of(Upload upload) {
        return new ClientToken("dagdrop-" + Digests.sha256(upload.bucket(), upload.key(), upload.identity()));
    }

    /**
     * The token for creating anew what was deleted behind our back: the first token would answer with the workflow that
     * is gone.
     */
    public ClientToken afterLossOf(String workflowArn) {
        return new ClientToken("dagdrop-" + Digests.sha256(value, workflowArn));
    }
}
