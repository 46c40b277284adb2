package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.upload.Upload;
import java.time.Instant;

/**
 * One registration per workflow name: which upload it stands for and how far that upload got.
 *
 * <p>Every method throws {@link software.amazon.awssdk.core.exception.SdkException} when the table cannot be reached;
 * nothing is decided then, and the upload is to be delivered again.
 */
public interface Ledger {
    /**
     * Claims a name for an upload with one conditional write; a second one where the upload's first holder is dead. The
     * same write puts the fingerprint aside: should this holder die, nobody knows what the workflow stands for.
     *
     * @param leaseEnd when this holder can no longer be alive
     */
    ClaimResult claim(WorkflowName name, Upload upload, Instant leaseEnd);

    /**
     * Records how the upload ended, in one write, and gives the claim up. Doing it twice is doing it once.
     *
     * @return false when the claim has been lost to another holder; nothing is written then
     */
    boolean complete(Claim claim, Completion completion);

    /**
     * Gives the claim up without an end, so that the next delivery need not wait for the lease.
     *
     * @param error why, kept in the row for whoever looks into it
     * @param effect what is known of the workflow now
     */
    void release(Claim claim, String error, Effect effect);

    /** Records that the unsent notice which came with the claim is published. Does nothing once the claim is lost. */
    void earlierNoticeSent(Claim claim);

    /** Records that the notice stored with this upload is published. Does nothing once a newer upload is recorded. */
    void noticeSent(WorkflowName name, Upload upload);
}
