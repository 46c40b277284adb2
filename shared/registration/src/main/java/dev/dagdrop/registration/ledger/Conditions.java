package dev.dagdrop.registration.ledger;

import static dev.dagdrop.registration.ledger.Condition.all;
import static dev.dagdrop.registration.ledger.Condition.any;
import static dev.dagdrop.registration.ledger.Condition.atMost;
import static dev.dagdrop.registration.ledger.Condition.equal;
import static dev.dagdrop.registration.ledger.Condition.exists;
import static dev.dagdrop.registration.ledger.Condition.less;
import static dev.dagdrop.registration.ledger.Condition.not;

import dev.dagdrop.registration.upload.Upload;
import java.time.Instant;

/** When the ledger's writes are allowed. */
final class Conditions {
    private static final Condition FINISHED = equal(Attributes.STATE, Attributes.FINISHED);
    private static final Condition CLAIMED = equal(Attributes.STATE, Attributes.CLAIMED);

    private Conditions() {}

    /** The name is free, or stands for an older upload of this key that nobody holds, or was only ever refused. */
    static Condition mayBegin(Upload upload, Instant now) {
        return any(not(exists(Attributes.ID)), olderAndUnleased(upload, now), refusedToAnotherKey(upload));
    }

    private static Condition olderAndUnleased(Upload upload, Instant now) {
        return all(
                sameObject(upload),
                less(Attributes.SEQUENCER, upload.sequencer().digits()),
                any(FINISHED, expired(now)));
    }

    private static Condition refusedToAnotherKey(Upload upload) {
        return all(not(sameObject(upload)), FINISHED, not(exists(Attributes.WORKFLOW_ARN)));
    }

    /** This very upload was begun, and its holder is dead or gave it up. */
    static Condition mayTakeOver(Upload upload, Instant now) {
        return all(sameUpload(upload), CLAIMED, expired(now));
    }

    static Condition sameUpload(Upload upload) {
        return all(
                sameObject(upload),
                equal(Attributes.SEQUENCER, upload.sequencer().digits()));
    }

    /** The claim is this holder's, or the last one was: a completion may be repeated. */
    static Condition owned(Claim claim) {
        return equal(Attributes.CLAIM_OWNER, claim.owner());
    }

    /** The claim is this holder's and not completed. */
    static Condition held(Claim claim) {
        return all(owned(claim), CLAIMED);
    }

    private static Condition sameObject(Upload upload) {
        return all(equal(Attributes.BUCKET, upload.bucket()), equal(Attributes.KEY, upload.key()));
    }

    private static Condition expired(Instant now) {
        return atMost(Attributes.LEASE_END, now.toEpochMilli());
    }
}
