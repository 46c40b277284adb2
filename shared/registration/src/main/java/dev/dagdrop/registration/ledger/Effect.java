package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.workflow.WorkflowState;
import java.util.Optional;

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
     * @param given what is kept of those settings
     */
    record Registered(WorkflowState workflow, String fingerprint, Given given) implements Effect {
        /** A workflow of whose settings nothing is kept. */
        public Registered(WorkflowState workflow, String fingerprint) {
            this(workflow, fingerprint, Given.UNKNOWN);
        }
    }

    /**
     * It was looked up and stands for this content and these settings, as the claim had it.
     *
     * @param settingsDigest as in {@link Given}: stack and profile may say something else by now that comes to the same
     */
    record Confirmed(String fingerprint, Optional<String> settingsDigest) implements Effect {
        /** One of whose settings nothing is kept. */
        public Confirmed(String fingerprint) {
            this(fingerprint, Optional.empty());
        }
    }

    /** It is gone; the name stands for nothing any more. */
    record Deleted() implements Effect {}

    /** It may have been updated; the answer was lost, and looking it up gave none either. */
    record Unknown() implements Effect {}
}
