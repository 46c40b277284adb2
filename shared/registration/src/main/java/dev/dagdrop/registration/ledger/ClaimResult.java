package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.notice.Notice;
import java.time.Instant;
import java.util.Optional;

/** Whether an upload may be registered now, and if not, why. */
public sealed interface ClaimResult {
    /** It may, until the lease ends. */
    record Claimed(Claim claim) implements ClaimResult {}

    /** Another key stands for this name. */
    record Taken(String bucket, String key) implements ClaimResult {}

    /** Somebody is at work on this key. */
    record Leased(Instant until) implements ClaimResult {}

    /** A newer version of this key is recorded. */
    record Stale() implements ClaimResult {}

    /**
     * This very upload is finished.
     *
     * @param outcome what became of it then, by its name in the summary
     * @param workflowArn the workflow it led to, if any
     * @param unsentNotice its notice, where it was stored but perhaps never published
     */
    record Duplicate(String outcome, Optional<String> workflowArn, Optional<Notice> unsentNotice)
            implements ClaimResult {}
}
