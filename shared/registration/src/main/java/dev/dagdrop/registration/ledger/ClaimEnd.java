package dev.dagdrop.registration.ledger;

import dev.dagdrop.registration.workflow.WorkflowState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The one write that ends a claim: outcome, workflow and the notice still to be published; or why it was given up. */
final class ClaimEnd {
    /** How long the row of a refused upload is kept, so that its duplicates are still known. */
    private static final Duration REFUSAL_KEPT = Duration.ofDays(30);

    private static final List<String> OF_A_WORKFLOW = List.of(
            Attributes.WORKFLOW_ARN,
            Attributes.WORKFLOW_VERSION,
            Attributes.WORKFLOW_STATUS,
            Attributes.CREATED_AT,
            Attributes.MODIFIED_AT,
            Attributes.REVISION_ID,
            Attributes.IS_LATEST_VERSION,
            Attributes.WARNINGS,
            Attributes.FINGERPRINT,
            Attributes.ROLE_ARN,
            Attributes.TAG_KEYS,
            Attributes.ENCRYPTION_KEY,
            Attributes.SETTINGS_DIGEST);

    private ClaimEnd() {}

    /** The claim's owner stays in the row, so that the write can be repeated when its answer was lost. */
    static Update completed(Claim claim, Completion completion, Instant now) {
        Update update = new Update()
                .set(Attributes.STATE, Attributes.FINISHED)
                .set(Attributes.OUTCOME, completion.outcome())
                .set(Attributes.COMPLETED_AT, now.toString())
                .remove(Attributes.LEASE_END)
                .remove(Attributes.LAST_ERROR)
                .remove(Attributes.PREVIOUS_FINGERPRINT);
        completion
                .notice()
                .ifPresentOrElse(
                        notice -> update.set(Attributes.NOTICE, NoticeItem.write(notice)),
                        () -> update.remove(Attributes.NOTICE));
        if (completion.awaitsProfile()) {
            update.set(Attributes.AWAITS_PROFILE, AttributeValue.fromBool(true));
        } else {
            update.remove(Attributes.AWAITS_PROFILE);
        }
        fingerprint(claim, completion.effect()).ifPresent(value -> update.set(Attributes.FINGERPRINT, value));
        switch (completion.effect()) {
            case Effect.Registered registered -> {
                describe(registered.workflow(), update);
                GivenItem.write(registered.given(), update);
            }
            case Effect.Confirmed confirmed ->
                confirmed.settingsDigest().ifPresent(digest -> update.set(Attributes.SETTINGS_DIGEST, digest));
            case Effect.Deleted _ -> {
                OF_A_WORKFLOW.forEach(update::remove);
                expire(now, update);
            }
            case Effect.None _, Effect.Denied _, Effect.Unknown _ -> {
                if (claim.registered().isEmpty()) {
                    expire(now, update);
                }
            }
        }
        return update;
    }

    private static void expire(Instant now, Update update) {
        update.set(Attributes.EXPIRES_AT, now.plus(REFUSAL_KEPT).getEpochSecond());
    }

    /** What is not known for certain stays aside, for the next holder to look up. */
    static Update released(Claim claim, String error, Effect effect) {
        Update update = new Update().set(Attributes.LEASE_END, 0).set(Attributes.LAST_ERROR, error);
        fingerprint(claim, effect).ifPresent(value -> update.set(Attributes.FINGERPRINT, value));
        if (effect instanceof Effect.Denied) {
            update.set(Attributes.DENIALS, claim.denials() + 1);
        }
        return update;
    }

    private static Optional<String> fingerprint(Claim claim, Effect effect) {
        return switch (effect) {
            case Effect.None _, Effect.Denied _ -> claim.registered().flatMap(Registered::certainFingerprint);
            case Effect.Registered registered -> Optional.of(registered.fingerprint());
            case Effect.Confirmed confirmed -> Optional.of(confirmed.fingerprint());
            case Effect.Deleted _, Effect.Unknown _ -> Optional.empty();
        };
    }

    private static void describe(WorkflowState workflow, Update update) {
        update.set(Attributes.WORKFLOW_ARN, workflow.arn())
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
}
