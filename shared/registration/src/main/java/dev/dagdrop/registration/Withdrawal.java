package dev.dagdrop.registration;

import dev.dagdrop.registration.ledger.Claim;
import dev.dagdrop.registration.ledger.Effect;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.workflow.ServiceAnswer;
import dev.dagdrop.registration.workflow.SourceTags;
import dev.dagdrop.registration.workflow.Workflows;
import dev.dagdrop.registration.workflow.Workflows.Deployed;
import java.util.Optional;

/** Does with the workflow of a removed file what was asked for; both calls to the service may be repeated. */
record Withdrawal(Workflows workflows, Claim claim, Lease lease, OnRemove onRemove) {
    private static final String STAYS = "OnRemove is Keep";

    Ending carryOut() {
        return claim.registered()
                .map(registered -> carryOut(registered.workflowArn()))
                .orElseGet(() -> Ending.without(new Outcome.Removed(Optional.empty())));
    }

    private Ending carryOut(String workflowArn) {
        return switch (onRemove) {
            case KEEP -> Ending.without(new Outcome.Kept(workflowArn, STAYS));
            case DISABLE, DELETE -> ifOurs(workflowArn);
        };
    }

    private Ending ifOurs(String workflowArn) {
        Optional<Deployed> deployed = workflows.get(workflowArn);
        if (deployed.isEmpty() || deployed.get().workflow().isBeingDeleted()) {
            return deleted(workflowArn);
        }
        if (!SourceTags.prove(workflows.tags(workflowArn), claim.upload())) {
            return Ending.without(
                    new Outcome.Kept(workflowArn, "its tag dagdrop:source does not say that it came from this file"));
        }
        if (lease.hasRunOut()) {
            return deferred("the claim was lost: its time had run out before the service was called");
        }
        return onRemove == OnRemove.DELETE ? delete(workflowArn) : disable(workflowArn);
    }

    private Ending delete(String workflowArn) {
        return switch (workflows.delete(workflowArn)) {
            case ServiceAnswer.Accepted _, ServiceAnswer.NotFound _ -> deleted(workflowArn);
            case ServiceAnswer other -> notDone(other);
        };
    }

    private Ending disable(String workflowArn) {
        return switch (workflows.disable(workflowArn)) {
            // What the workflow stands for is no content any more: the same content is to enable it again.
            case ServiceAnswer.Accepted _ -> new Ending(new Outcome.Disabled(workflowArn), new Effect.Unknown());
            case ServiceAnswer.NotFound _ -> deleted(workflowArn);
            case ServiceAnswer other -> notDone(other);
        };
    }

    private static Ending notDone(ServiceAnswer answer) {
        return switch (answer) {
            case ServiceAnswer.Invalid invalid ->
                Ending.without(new Outcome.Rejected(
                        new Refusal.RefusedByService(invalid.message(), invalid.reason(), invalid.fields())));
            case ServiceAnswer.Denied denied ->
                Ending.without(new Outcome.Failed(
                        denied.message(),
                        "Check that the function may delete and update workflows, then send the event again."));
            case ServiceAnswer.QuotaExceeded exceeded ->
                Ending.without(new Outcome.Failed(
                        exceeded.message(), "Delete versions that are no longer needed, then send the event again."));
            case ServiceAnswer.Conflict conflict -> deferred(conflict.message());
            case ServiceAnswer.Unavailable unavailable -> deferred(unavailable.message());
            case ServiceAnswer.Unknown unknown ->
                new Ending(new Outcome.Deferred(unknown.message()), new Effect.Unknown());
            case ServiceAnswer.Accepted _, ServiceAnswer.NotFound _ ->
                throw new IllegalStateException("the service did what it was asked for");
        };
    }

    private static Ending deleted(String workflowArn) {
        return new Ending(new Outcome.Removed(Optional.of(workflowArn)), new Effect.Deleted());
    }

    private static Ending deferred(String reason) {
        return Ending.without(new Outcome.Deferred(reason));
    }
}
