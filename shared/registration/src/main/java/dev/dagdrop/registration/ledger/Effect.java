package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.workflow.WorkflowState;

/** What a claim's holder knows about the workflow when it gives the claim up. */
public sealed interface Effect {
    /** It is as the claim found it: the service was asked for nothing, or surely did nothing. */
    record None() implements Effect {}

    /** It is as the claim found it, because the service denied the access; such endings are counted. */
    record Denied() implements Effect {}

    /**
     * It is as the service answered.
     *
     * @param fingerprint the digest of the content and the settings it was registered with
     */
    record Registered(WorkflowState workflow, String fingerprint) implements Effect {}

    /** It was looked up and stands for this content and these settings, as the claim had it. */
    record Confirmed(String fingerprint) implements Effect {}

    /** It is gone; the name stands for nothing any more. */
    record Deleted() implements Effect {}

    /** It may have been updated; the answer was lost, and looking it up gave none either. */
    record Unknown() implements Effect {}
}
