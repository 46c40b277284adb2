package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.upload.Sequencer;
import dev.dagdrop.registration.upload.Upload;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The part of a table item that decides who may claim the name; and why a claim was refused. */
record RegistrationRow(
        String bucket,
        String key,
        Sequencer sequencer,
        boolean finished,
        Optional<String> claimOwner,
        Instant leaseEnd,
        int attempts,
        int denials,
        Optional<String> outcome,
        Optional<String> workflowArn,
        Optional<String> workflowVersion,
        Optional<String> fingerprint,
        Optional<String> previousFingerprint,
        Optional<Notice> unsentNotice,
        Given given) {

    static RegistrationRow of(Map<String, AttributeValue> item) {
        return new RegistrationRow(
                text(item, Attributes.BUCKET).orElseThrow(),
                text(item, Attributes.KEY).orElseThrow(),
                new Sequencer(text(item, Attributes.SEQUENCER).orElseThrow()),
                text(item, Attributes.STATE).orElseThrow().equals(Attributes.FINISHED),
                text(item, Attributes.CLAIM_OWNER),
                Optional.ofNullable(item.get(Attributes.LEASE_END))
                        .map(value -> Instant.ofEpochMilli(Long.parseLong(value.n())))
                        .orElse(Instant.EPOCH),
                number(item, Attributes.ATTEMPTS),
                number(item, Attributes.DENIALS),
                text(item, Attributes.OUTCOME),
                text(item, Attributes.WORKFLOW_ARN),
                text(item, Attributes.WORKFLOW_VERSION),
                text(item, Attributes.FINGERPRINT),
                text(item, Attributes.PREVIOUS_FINGERPRINT).filter(value -> !value.equals(Attributes.NO_FINGERPRINT)),
                Optional.ofNullable(item.get(Attributes.NOTICE)).map(NoticeItem::read),
                GivenItem.read(item));
    }

    /** Why an upload was refused by this row; empty where it may yet have it, the row having changed or its holder died. */
    Optional<ClaimResult> refusal(Upload upload, Instant now) {
        if (!upload.sameObject(bucket, key)) {
            boolean free = finished && workflowArn.isEmpty();
            return free ? Optional.empty() : Optional.of(new ClaimResult.Taken(bucket, key));
        }
        int order = sequencer.compareTo(upload.sequencer());
        if (order > 0) {
            return Optional.of(new ClaimResult.Stale());
        }
        if (order == 0 && finished) {
            return Optional.of(new ClaimResult.Duplicate(outcome.orElse(""), workflowArn, unsentNotice));
        }
        boolean leased = !finished && leaseEnd.isAfter(now);
        return leased ? Optional.of(new ClaimResult.Leased(leaseEnd)) : Optional.empty();
    }

    /** Whether this very upload was begun and left unfinished. */
    boolean isUnfinished(Upload upload) {
        return !finished && upload.sameObject(bucket, key) && sequencer.equals(upload.sequencer());
    }

    /** What the name stood for when a new upload's claim met this row, made by that same claim or not. */
    Optional<Registered> registeredBefore(String owner) {
        Optional<String> known = isHeldBy(owner) ? previousFingerprint : fingerprint;
        return registered(known, false);
    }

    /** What the name stands for as far as somebody knows who takes this upload over. */
    Optional<Registered> registeredUntilNow() {
        // A holder who gave the upload up put the fingerprint back if it still held; one who died could not.
        return fingerprint.isPresent() ? registered(fingerprint, false) : registered(previousFingerprint, true);
    }

    /** The version belongs to the fingerprint: where the one is not known, the other is an older one's. */
    private Optional<Registered> registered(Optional<String> known, boolean inDoubt) {
        return workflowArn.map(arn -> new Registered(arn, known, known.flatMap(_ -> workflowVersion), inDoubt, given));
    }

    boolean isHeldBy(String owner) {
        return claimOwner.filter(owner::equals).isPresent();
    }

    private static int number(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute))
                .map(value -> Integer.parseInt(value.n()))
                .orElse(0);
    }

    private static Optional<String> text(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::s);
    }
}
