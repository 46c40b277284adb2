package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.workflow.WorkflowState;
import java.time.Duration;
import java.time.Instant;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The one write that ends a claim: outcome, workflow and the notice still to be published. */
final class CompletionUpdate {
    /** How long the row of a refused upload is kept, so that its duplicates are still known. */
    private static final Duration REFUSAL_KEPT = Duration.ofDays(30);

    private CompletionUpdate() {}

    /** The claim's owner stays in the row, so that the write can be repeated when its answer was lost. */
    static Update of(Claim claim, Completion completion, Instant now) {
        Update update = new Update()
                .set(Attributes.STATE, Attributes.FINISHED)
                .set(Attributes.OUTCOME, completion.outcome())
                .set(Attributes.COMPLETED_AT, now.toString())
                .remove(Attributes.LEASE_END)
                .remove(Attributes.LAST_ERROR);
        completion
                .notice()
                .ifPresentOrElse(
                        notice -> update.set(Attributes.NOTICE, NoticeItem.write(notice)),
                        () -> update.remove(Attributes.NOTICE));
        completion
                .registration()
                .ifPresentOrElse(
                        registration -> describe(registration, update), () -> leaveAsItWas(claim, now, update));
        return update;
    }

    private static void describe(Completion.Registration registration, Update update) {
        WorkflowState workflow = registration.workflow();
        update.set(Attributes.FINGERPRINT, registration.fingerprint())
                .set(Attributes.WORKFLOW_ARN, workflow.arn())
                .set(
                        Attributes.WARNINGS,
                        AttributeValue.fromL(workflow.warnings().stream()
                                .map(AttributeValue::fromS)
                                .toList()))
                .setOrRemove(Attributes.WORKFLOW_VERSION, workflow.version())
                .setOrRemove(Attributes.MODIFIED_AT, workflow.modifiedAt().map(Instant::toString));
        workflow.createdAt().ifPresent(at -> update.set(Attributes.CREATED_AT, at.toString()));
        workflow.revisionId().ifPresent(id -> update.set(Attributes.REVISION_ID, id));
        workflow.status().ifPresent(status -> update.set(Attributes.WORKFLOW_STATUS, status));
        workflow.latest()
                .ifPresent(latest -> update.set(Attributes.IS_LATEST_VERSION, AttributeValue.fromBool(latest)));
    }

    private static void leaveAsItWas(Claim claim, Instant now, Update update) {
        claim.registered()
                .ifPresentOrElse(
                        // An update of this claim's, if there was one, had no effect: what was known before still
                        // holds.
                        registered -> registered
                                .fingerprint()
                                .ifPresent(fingerprint -> update.set(Attributes.FINGERPRINT, fingerprint)),
                        () -> update.set(
                                Attributes.EXPIRES_AT, now.plus(REFUSAL_KEPT).getEpochSecond()));
    }
}
