package dev.dagdrop.registration.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.mwaa.WorkflowState;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.road.MovableClock;
import dev.dagdrop.registration.upload.Upload;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A ledger, empty when a test begins, and the words the contract's stories are told in. */
interface LedgerUnderTest {
    WorkflowName NAME = new WorkflowName("finance-daily");
    Duration LEASE = Duration.ofSeconds(70);
    WorkflowState WORKFLOW =
            WorkflowState.of("arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/finance-daily-0123456789");
    String FINGERPRINT = "f".repeat(64);

    Ledger ledger();

    /** The clock that the ledger reads. */
    MovableClock clock();

    default ClaimResult claim(Upload upload) {
        return ledger().claim(NAME, upload, leaseEnd());
    }

    /** A claim that has to be granted. */
    default Claim claimed(Upload upload) {
        ClaimResult result = claim(upload);
        assertThat(result).isInstanceOf(ClaimResult.Claimed.class);
        return ((ClaimResult.Claimed) result).claim();
    }

    default Instant leaseEnd() {
        return clock().instant().plus(LEASE);
    }

    default void leaseRunsOut() {
        clock().advance(LEASE);
    }

    default boolean register(Claim claim) {
        return ledger().complete(claim, registered());
    }

    default boolean reject(Claim claim) {
        return ledger().complete(claim, rejected(Optional.empty()));
    }

    default boolean reject(Claim claim, Notice notice) {
        return ledger().complete(claim, rejected(Optional.of(notice)));
    }

    default void release(Claim claim, String error) {
        ledger().release(claim, error, new Effect.None());
    }

    static Completion registered() {
        return new Completion("created", new Effect.Registered(WORKFLOW, FINGERPRINT), Optional.empty());
    }

    static Completion rejected(Optional<Notice> notice) {
        return new Completion("rejected", new Effect.None(), notice);
    }

    static Notice notice(String subject) {
        return new Notice(
                subject, "what happened\nand what to do\n", "{\"schemaVersion\":\"1\"}", Map.of("outcome", "rejected"));
    }
}
