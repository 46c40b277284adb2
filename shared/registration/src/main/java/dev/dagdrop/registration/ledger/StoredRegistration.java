package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.upload.Sequencer;
import dev.dagdrop.registration.upload.Upload;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A registration as the ledger holds it, for readers that compare it with bucket and service.
 *
 * @param versionId the object version of the newest upload claimed; empty where the bucket keeps none
 * @param finished whether that upload has ended
 * @param leaseEnd until when somebody may be at work on it; only where it is unfinished
 * @param outcome how the newest finished upload ended
 * @param workflowArn the workflow the name stands for, if one was ever made
 * @param workflowVersion the version of that workflow that we made last
 * @param certain whether what the workflow was last given is known; false where an update was begun and its end is not
 *     recorded
 * @param completedAt when the newest finished upload ended
 * @param given what is kept of the settings it was given
 * @param awaitsProfile whether the newest finished upload was refused for lack of a profile
 */
public record StoredRegistration(
        WorkflowName name,
        String bucket,
        String key,
        Optional<String> versionId,
        Optional<String> eTag,
        Sequencer sequencer,
        boolean finished,
        Instant leaseEnd,
        Optional<String> outcome,
        Optional<String> workflowArn,
        Optional<String> workflowVersion,
        boolean certain,
        Optional<Instant> completedAt,
        Given given,
        boolean awaitsProfile) {
    /** The outcomes after which the workflow stands for the newest upload. */
    private static final Set<String> ACCEPTED = Set.of("created", "updated", "unchanged");

    /** The outcomes of a removed file. */
    private static final Set<String> REMOVED = Set.of("kept", "disabled", "removed");

    /** A row of which nothing is kept but the upload and its workflow. */
    public StoredRegistration(
            WorkflowName name,
            String bucket,
            String key,
            Optional<String> versionId,
            Optional<String> eTag,
            Sequencer sequencer,
            boolean finished,
            Instant leaseEnd,
            Optional<String> outcome,
            Optional<String> workflowArn,
            Optional<String> workflowVersion,
            boolean certain,
            Optional<Instant> completedAt) {
        this(
                name,
                bucket,
                key,
                versionId,
                eTag,
                sequencer,
                finished,
                leaseEnd,
                outcome,
                workflowArn,
                workflowVersion,
                certain,
                completedAt,
                Given.UNKNOWN,
                false);
    }

    static StoredRegistration of(WorkflowName name, Map<String, AttributeValue> item) {
        return new StoredRegistration(
                name,
                text(item, Attributes.BUCKET).orElseThrow(),
                text(item, Attributes.KEY).orElseThrow(),
                text(item, Attributes.VERSION_ID),
                text(item, Attributes.E_TAG),
                new Sequencer(text(item, Attributes.SEQUENCER).orElseThrow()),
                text(item, Attributes.STATE).orElseThrow().equals(Attributes.FINISHED),
                Optional.ofNullable(item.get(Attributes.LEASE_END))
                        .map(end -> Instant.ofEpochMilli(Long.parseLong(end.n())))
                        .orElse(Instant.EPOCH),
                text(item, Attributes.OUTCOME),
                text(item, Attributes.WORKFLOW_ARN),
                text(item, Attributes.WORKFLOW_VERSION),
                item.containsKey(Attributes.FINGERPRINT),
                text(item, Attributes.COMPLETED_AT).map(Instant::parse),
                GivenItem.read(item),
                item.containsKey(Attributes.AWAITS_PROFILE));
    }

    /** Whether somebody may be at work on it at this moment. */
    public boolean inFlight(Instant now) {
        return !finished && leaseEnd.isAfter(now);
    }

    /** Whether the workflow stands for the newest upload, as far as the ledger knows. */
    public boolean isAccepted() {
        return finished
                && workflowArn.isPresent()
                && outcome.filter(ACCEPTED::contains).isPresent();
    }

    /** Whether the file is known to be gone, and what becomes of its workflow is settled. */
    public boolean isRemoved() {
        return finished && outcome.filter(REMOVED::contains).isPresent();
    }

    /** The newest upload again, at a place in the order that the caller gives it. */
    public Upload upload(Sequencer order) {
        return new Upload(bucket, key, versionId, eTag, order, OptionalLong.empty());
    }

    private static Optional<String> text(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::s);
    }
}
