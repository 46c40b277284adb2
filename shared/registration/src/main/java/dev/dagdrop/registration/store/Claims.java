package dev.dagdrop.registration.store;

import static dev.dagdrop.registration.store.Condition.all;
import static dev.dagdrop.registration.store.Condition.any;
import static dev.dagdrop.registration.store.Condition.atMost;
import static dev.dagdrop.registration.store.Condition.equal;
import static dev.dagdrop.registration.store.Condition.exists;
import static dev.dagdrop.registration.store.Condition.not;

import dev.dagdrop.registration.store.ConditionalTable.WriteResult;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Exclusive, expiring claims on the records of a table: one item a record, every step one conditional write.
 *
 * <p>A hint that meets a live claim on its own subject marks the record, and the holder cannot complete before it has
 * looked again; nobody waits. Only a holder that died does not look: a caller whose hint is not delivered again sends another
 * for after the lease. A lease's end is compared with this host's clock; every write
 * of a holder is fenced by its owner token, so a holder whose lease ran out writes nothing.
 *
 * <p>Every method throws {@link software.amazon.awssdk.core.exception.SdkException} when the table cannot be reached;
 * nothing is decided then.
 */
public final class Claims {
    /** The record can change between two writes; more changes than this is another's turn. */
    private static final int MAX_RACES = 3;

    private final ConditionalTable table;
    private final InstantSource clock;
    private final Supplier<String> owners;

    public Claims(ConditionalTable table, InstantSource clock) {
        this(table, clock, () -> UUID.randomUUID().toString());
    }

    /** @param owners a new token at each call, for the holder of one claim */
    public Claims(ConditionalTable table, InstantSource clock, Supplier<String> owners) {
        this.table = table;
        this.clock = clock;
        this.owners = owners;
    }

    /**
     * Claims a record, which is made where there is none.
     *
     * @param subject what the holder works on
     * @param leaseEnd when this holder can no longer be alive
     */
    public ClaimResult claim(String id, String subject, Instant leaseEnd) {
        return claim(id, subject, leaseEnd, List.of());
    }

    /**
     * Claims a record, of which some attributes hold only as long as nobody is at work.
     *
     * @param forgotten those attributes: they go with the claim, and the holder finds them in the item it is granted
     */
    public ClaimResult claim(String id, String subject, Instant leaseEnd, List<String> forgotten) {
        Instant now = clock.instant();
        ClaimResult.Busy met = new ClaimResult.Busy("", now);
        for (int race = 0; race < MAX_RACES; race++) {
            Claim claim = new Claim(id, subject, owners.get());
            ItemUpdate update = new ItemUpdate()
                    .set(ClaimAttributes.OWNER, claim.owner())
                    .set(ClaimAttributes.SUBJECT, subject)
                    .set(ClaimAttributes.LEASE_END, leaseEnd.toEpochMilli())
                    .remove(ClaimAttributes.LOOK_AGAIN);
            forgotten.forEach(update::remove);
            // Its own claim too: the SDK repeats a write whose answer was lost.
            Condition free = any(
                    not(exists(ClaimAttributes.LEASE_END)),
                    atMost(ClaimAttributes.LEASE_END, now.toEpochMilli()),
                    equal(ClaimAttributes.OWNER, claim.owner()));
            WriteResult written = table.write(id, update, free);
            if (written.done()) {
                return new ClaimResult.Granted(claim, written.before());
            }
            met = holder(written.before());
            if (!met.subject().equals(subject)) {
                return met;
            }
            if (markedToLookAgain(id, written.before())) {
                return new ClaimResult.LooksAgain(met.until());
            }
        }
        return met;
    }

    /** False when the holder has completed since, so that the claim may be had now. */
    private boolean markedToLookAgain(String id, Map<String, AttributeValue> met) {
        Condition stillHeld =
                all(equal(ClaimAttributes.OWNER, owner(met).orElse("")), exists(ClaimAttributes.LEASE_END));
        return table.write(
                        id, new ItemUpdate().set(ClaimAttributes.LOOK_AGAIN, AttributeValue.fromBool(true)), stillHeld)
                .done();
    }

    private static ClaimResult.Busy holder(Map<String, AttributeValue> item) {
        return new ClaimResult.Busy(
                Optional.ofNullable(item.get(ClaimAttributes.SUBJECT))
                        .map(AttributeValue::s)
                        .orElse(""),
                leaseEnd(item).orElse(Instant.EPOCH));
    }

    /**
     * Writes the record and gives the claim back, in one write; doing it twice is doing it once. Does neither where the
     * subject has to be looked at again.
     */
    public CompletionResult complete(Claim claim, ItemUpdate update) {
        // The owner stays in the record, so that the SDK may repeat the write when its answer was lost.
        Condition undisturbed = all(owned(claim), not(exists(ClaimAttributes.LOOK_AGAIN)));
        WriteResult written = table.write(claim.id(), update.remove(ClaimAttributes.LEASE_END), undisturbed);
        if (written.done()) {
            return CompletionResult.DONE;
        }
        boolean hinted = owner(written.before()).filter(claim.owner()::equals).isPresent();
        return hinted && amend(claim, new ItemUpdate().remove(ClaimAttributes.LOOK_AGAIN))
                ? CompletionResult.LOOK_AGAIN
                : CompletionResult.LOST;
    }

    /**
     * Gives the claim back without an end: what the holder was asked to do is to be asked again. A mark to look again
     * goes with it, since the run that is asked for looks anyway.
     */
    public void release(Claim claim, ItemUpdate update) {
        amend(claim, update.remove(ClaimAttributes.LEASE_END));
    }

    /**
     * Changes the record while the claim is held, or after it was completed and before anybody else claims.
     *
     * @return false when the claim is another's; nothing is written then
     */
    public boolean amend(Claim claim, ItemUpdate update) {
        return table.write(claim.id(), update, owned(claim)).done();
    }

    /** Until when somebody works on the record of this item; empty where nobody does, or where the item does not show it. */
    public static Optional<Instant> leaseEnd(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(ClaimAttributes.LEASE_END))
                .map(AttributeValue::n)
                .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)));
    }

    private static Condition owned(Claim claim) {
        return equal(ClaimAttributes.OWNER, claim.owner());
    }

    private static Optional<String> owner(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(ClaimAttributes.OWNER)).map(AttributeValue::s);
    }
}
