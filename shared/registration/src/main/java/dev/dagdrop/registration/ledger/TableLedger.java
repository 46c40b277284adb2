package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.registration.workflow.ClientToken;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The ledger over a conditional table: one item per workflow name, every step a single conditional write.
 *
 * <p>A lease's end is compared in the condition with this host's clock; the time-to-live attribute, which DynamoDB
 * honours days late, only clears away refused uploads that never led to a workflow.
 */
public final class TableLedger implements Ledger {
    /** The row can change between a refused write and the next one; more changes than this is somebody else's turn. */
    private static final int MAX_RACES = 3;

    private final ConditionalTable table;
    private final Clock clock;
    private final Supplier<String> owners;

    public TableLedger(ConditionalTable table, Clock clock) {
        this(table, clock, () -> UUID.randomUUID().toString());
    }

    /** @param owners a new name at each call, for the holder of one claim */
    public TableLedger(ConditionalTable table, Clock clock, Supplier<String> owners) {
        this.table = table;
        this.clock = clock;
        this.owners = owners;
    }

    @Override
    public ClaimResult claim(WorkflowName name, Upload upload, Instant leaseEnd) {
        Instant now = clock.instant();
        for (int race = 0; race < MAX_RACES; race++) {
            Write first = begin(name, upload, now, leaseEnd);
            if (first.done()) {
                return new ClaimResult.Claimed(first.firstClaim(name, upload));
            }
            Optional<ClaimResult> refusal = first.before().orElseThrow().refusal(upload, now);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            if (first.before().orElseThrow().isUnfinished(upload)) {
                Write second = takeOver(name, upload, now, leaseEnd);
                if (second.done()) {
                    int attempt = first.before().orElseThrow().attempts() + 1;
                    return new ClaimResult.Claimed(second.nextClaim(name, upload, attempt));
                }
            }
        }
        return new ClaimResult.Leased(now);
    }

    private Write begin(WorkflowName name, Upload upload, Instant now, Instant leaseEnd) {
        String owner = owners.get();
        Update update = new Update()
                .set(Attributes.BUCKET, upload.bucket())
                .set(Attributes.KEY, upload.key())
                .setOrRemove(Attributes.VERSION_ID, upload.versionId())
                .setOrRemove(Attributes.E_TAG, upload.eTag())
                .set(Attributes.SEQUENCER, upload.sequencer().digits())
                .set(Attributes.CLIENT_TOKEN, ClientToken.of(upload).value())
                .set(Attributes.STATE, Attributes.CLAIMED)
                .set(Attributes.CLAIM_OWNER, owner)
                .set(Attributes.LEASE_END, leaseEnd.toEpochMilli())
                .set(Attributes.ATTEMPTS, 1)
                .remove(Attributes.DENIALS)
                .move(Attributes.FINGERPRINT, Attributes.PREVIOUS_FINGERPRINT, Attributes.NO_FINGERPRINT)
                .remove(Attributes.OUTCOME)
                .remove(Attributes.COMPLETED_AT)
                .remove(Attributes.LAST_ERROR)
                .remove(Attributes.EXPIRES_AT);
        return write(name, owner, update, Conditions.mayBegin(upload, now));
    }

    private Write takeOver(WorkflowName name, Upload upload, Instant now, Instant leaseEnd) {
        String owner = owners.get();
        Update update = new Update()
                .set(Attributes.CLAIM_OWNER, owner)
                .set(Attributes.LEASE_END, leaseEnd.toEpochMilli())
                .increment(Attributes.ATTEMPTS)
                .moveIfThere(Attributes.FINGERPRINT, Attributes.PREVIOUS_FINGERPRINT);
        return write(name, owner, update, Conditions.mayTakeOver(upload, now));
    }

    @Override
    public boolean complete(Claim claim, Completion completion) {
        Update update = ClaimEnd.completed(claim, completion, clock.instant());
        return write(claim.name(), claim.owner(), update, Conditions.owned(claim))
                .done();
    }

    @Override
    public void release(Claim claim, String error, Effect effect) {
        // A lost claim needs no release: the row is its new owner's.
        writeHeld(claim, ClaimEnd.released(claim, error, effect));
    }

    @Override
    public void earlierNoticeSent(Claim claim) {
        writeHeld(claim, new Update().remove(Attributes.NOTICE));
    }

    @Override
    public void noticeSent(WorkflowName name, Upload upload) {
        write(name, "", new Update().remove(Attributes.NOTICE), Conditions.sameUpload(upload));
    }

    private void writeHeld(Claim claim, Update update) {
        write(claim.name(), "", update, Conditions.held(claim));
    }

    private Write write(WorkflowName name, String owner, Update update, Condition condition) {
        ConditionalTable.Written written = table.write("workflow/" + name, update, condition);
        Optional<RegistrationRow> before = row(written.before());
        // A write whose answer was lost is repeated by the SDK; the repetition then meets the claim it made itself.
        boolean made = before.filter(row -> row.isHeldBy(owner)).isPresent();
        return new Write(written.done() || made, owner, before);
    }

    private static Optional<RegistrationRow> row(Map<String, AttributeValue> item) {
        return item.isEmpty() ? Optional.empty() : Optional.of(RegistrationRow.of(item));
    }

    /** Whether a write was done, and the row as it stood before it. */
    private record Write(boolean done, String owner, Optional<RegistrationRow> before) {
        Claim firstClaim(WorkflowName name, Upload upload) {
            Optional<Registered> registered = before.filter(row -> upload.sameObject(row.bucket(), row.key()))
                    .flatMap(row -> row.registeredBefore(owner));
            return claim(name, upload, 1, 0, registered);
        }

        Claim nextClaim(WorkflowName name, Upload upload, int attempt) {
            int denials = before.map(RegistrationRow::denials).orElse(0);
            return claim(name, upload, attempt, denials, before.flatMap(RegistrationRow::registeredUntilNow));
        }

        private Claim claim(
                WorkflowName name, Upload upload, int attempt, int denials, Optional<Registered> registered) {
            Optional<Notice> unsentNotice = before.flatMap(RegistrationRow::unsentNotice);
            return new Claim(name, upload, owner, ClientToken.of(upload), attempt, denials, registered, unsentNotice);
        }
    }
}
