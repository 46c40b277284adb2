package dev.dagdrop.registration;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.registration.ledger.Claim;
import dev.dagdrop.registration.ledger.Effect;
import dev.dagdrop.registration.ledger.Given;
import dev.dagdrop.registration.ledger.Registered;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Outcome.Creation;
import dev.dagdrop.registration.outcome.Outcome.Revision;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.workflow.ClientToken;
import dev.dagdrop.registration.workflow.DefinitionLocation;
import dev.dagdrop.registration.workflow.ServiceAnswer;
import dev.dagdrop.registration.workflow.Settings;
import dev.dagdrop.registration.workflow.SourceTags;
import dev.dagdrop.registration.workflow.WorkflowState;
import dev.dagdrop.registration.workflow.Workflows;
import dev.dagdrop.registration.workflow.Workflows.Deployed;
import java.util.Optional;
import java.util.Set;

/**
 * Brings one accepted definition to the service: creates, updates, adopts or refuses, by what the ledger knows and what
 * the service answers.
 *
 * @param plan what the workflow is to be given
 * @param verdict what the checks say, warnings at most
 */
record Deployment(Workflows workflows, Claim claim, Lease lease, Plan plan, Verdict verdict) {

    /** How often a refused access is tried again: a new role takes a while to be known everywhere. */
    private static final int DENIED_ATTEMPTS = 4;

    private static final String TOO_LATE = "the claim was lost: its time had run out before the service was called";

    Ending deploy() {
        return claim.registered()
                .map(registered -> registered
                                .fingerprint()
                                .filter(plan.fingerprint()::equals)
                                .isPresent()
                        ? confirm(registered)
                        : updateOnce(registered))
                .orElseGet(() -> create(claim.token(), Creation.NEW));
    }

    /** The content is that of the workflow; but whoever drops it again may do so because the workflow is gone. */
    private Ending confirm(Registered registered) {
        String workflowArn = registered.workflowArn();
        Optional<Deployed> found = workflows.get(workflowArn);
        if (found.isEmpty()) {
            return create(claim.token().afterLossOf(workflowArn), Creation.RECREATED);
        }
        Deployed deployed = found.get();
        if (deployed.workflow().isBeingDeleted()) {
            return deferred("the workflow is being deleted; it is created again once it is gone");
        }
        if (registered.inDoubt()) {
            if (isDone(deployed, registered.version())) {
                return updated(deployed.workflow(), new Standing.Known(), Revision.READ_BACK);
            }
            if (!registered.version().equals(deployed.workflow().version())) {
                return update(
                        workflowArn, new Standing.Known(), deployed.workflow().version());
            }
        }
        return new Ending(
                new Outcome.Unchanged(workflowArn),
                new Effect.Confirmed(plan.fingerprint(), Optional.of(plan.settingsDigest())));
    }

    /** What is known of the workflow to update. */
    private sealed interface Standing {
        /** The ledger knows it. If it is gone, it was deleted behind our back. */
        record Known() implements Standing {}

        /**
         * It was found a moment ago, under our name and with our tags. If it is gone, it is being deleted just now.
         *
         * @param encryptionKey the one it has
         */
        record Adopted(String encryptionKey) implements Standing {}
    }

    private Ending create(ClientToken token, Creation how) {
        if (lease.hasRunOut()) {
            return deferred(TOO_LATE);
        }
        ServiceAnswer answer = workflows.create(claim.name(), location(), plan.settings(), plan.tags(), token);
        return switch (answer) {
            case ServiceAnswer.Accepted accepted -> created(accepted.workflow(), how);
            case ServiceAnswer.Conflict conflict -> adoptOrRefuse(conflict);
            case ServiceAnswer.NotFound notFound -> deferred(notFound.message());
            case ServiceAnswer.Unknown unknown -> deferred(unknown.message());
            case ServiceAnswer.Invalid invalid -> refused(invalid);
            case ServiceAnswer.Denied denied -> denied(denied);
            case ServiceAnswer.QuotaExceeded exceeded -> overQuota(exceeded);
            case ServiceAnswer.Unavailable unavailable -> deferred(unavailable.message());
        };
    }

    /**
     * UpdateWorkflow has no client token: an earlier holder of this upload may have made the version already, be it under
     * another place in the order, as when the upload's own event comes after reconcile has sent it.
     */
    private Ending updateOnce(Registered registered) {
        boolean perhapsDone = claim.attempt() > 1 || registered.fingerprint().isEmpty();
        String workflowArn = registered.workflowArn();
        Optional<Deployed> found = perhapsDone ? workflows.get(workflowArn) : Optional.empty();
        return found.filter(deployed -> isDone(deployed, registered.version()))
                .map(deployed -> updated(deployed.workflow(), new Standing.Known(), Revision.READ_BACK))
                .orElseGet(() -> update(
                        workflowArn,
                        new Standing.Known(),
                        found.flatMap(deployed -> deployed.workflow().version()).or(registered::version)));
    }

    /** @param before the workflow's version until now, where it is known */
    private Ending update(String workflowArn, Standing standing, Optional<String> before) {
        if (lease.hasRunOut()) {
            return deferred(TOO_LATE);
        }
        ServiceAnswer answer = workflows.update(workflowArn, location(), plan.settings());
        return switch (answer) {
            case ServiceAnswer.Accepted accepted ->
                updated(accepted.workflow(), standing, revision(standing, Revision.PLAIN));
            case ServiceAnswer.Conflict conflict -> deferred(conflict.message());
            case ServiceAnswer.NotFound notFound ->
                switch (standing) {
                    case Standing.Known _ -> create(claim.token().afterLossOf(workflowArn), Creation.RECREATED);
                    case Standing.Adopted _ -> deferred(notFound.message());
                };
            case ServiceAnswer.Unknown unknown ->
                workflows
                        .get(workflowArn)
                        .filter(deployed -> isDone(deployed, before))
                        .map(deployed -> updated(deployed.workflow(), standing, revision(standing, Revision.READ_BACK)))
                        .orElseGet(() -> new Ending(new Outcome.Deferred(unknown.message()), new Effect.Unknown()));
            case ServiceAnswer.Invalid invalid -> refused(invalid);
            case ServiceAnswer.Denied denied -> denied(denied);
            case ServiceAnswer.QuotaExceeded exceeded -> overQuota(exceeded);
            case ServiceAnswer.Unavailable unavailable -> deferred(unavailable.message());
        };
    }

    private Ending adoptOrRefuse(ServiceAnswer.Conflict conflict) {
        Optional<String> existing =
                conflict.resourceId().filter(id -> id.startsWith("arn:")).or(() -> workflows.find(claim.name()));
        if (existing.isEmpty()) {
            return deferred(conflict.message());
        }
        String workflowArn = existing.get();
        if (!SourceTags.prove(workflows.tags(workflowArn), claim.upload())) {
            return Ending.without(new Outcome.Rejected(new Refusal.ForeignWorkflow(workflowArn)));
        }
        Optional<Deployed> found = workflows.get(workflowArn);
        if (found.filter(deployed -> deployed.workflow().isBeingDeleted()).isPresent()) {
            return deferred("a workflow of this name is being deleted; it is created again once it is gone");
        }
        return found.map(deployed -> deployed.isPinnedTo(location(), plan.settings())
                        ? adopted(deployed)
                        : update(
                                workflowArn,
                                new Standing.Adopted(encryptionKey(deployed)),
                                deployed.workflow().version()))
                .orElseGet(() -> deferred(conflict.message()));
    }

    /** Whether an update whose answer nobody saw has had its effect. */
    private boolean isDone(Deployed deployed, Optional<String> before) {
        // A change of settings alone leaves the definition where it is: then only a new version tells that it came
        // about.
        boolean sameVersion =
                before.isPresent() && before.equals(deployed.workflow().version());
        return (!sameVersion && deployed.isPinnedTo(location(), plan.settings()))
                || deployed.wasGivenSince(before, location(), plan.settings());
    }

    private static Revision revision(Standing standing, Revision registered) {
        return switch (standing) {
            case Standing.Known _ -> registered;
            case Standing.Adopted _ -> Revision.ADOPTED;
        };
    }

    private DefinitionLocation location() {
        return DefinitionLocation.of(claim.upload());
    }

    private Ending created(WorkflowState workflow, Creation how) {
        WorkflowState warned = plan.warn(workflow);
        return new Ending(
                new Outcome.Created(warned, verdict, how),
                new Effect.Registered(
                        warned, plan.fingerprint(), plan.given(plan.settings().encryptionKey())));
    }

    private Ending adopted(Deployed deployed) {
        WorkflowState workflow = deployed.workflow();
        workflows.retag(workflow.arn(), plan.tags(), Set.of());
        String key = encryptionKey(deployed);
        WorkflowState warned = plan.warn(plan.warnOfEncryption(workflow, key));
        return new Ending(
                new Outcome.Created(warned, verdict, Creation.ADOPTED),
                new Effect.Registered(warned, plan.fingerprint(), plan.given(key)));
    }

    private String encryptionKey(Deployed deployed) {
        return deployed.settings()
                .map(Settings::encryptionKey)
                .orElseGet(() -> plan.settings().encryptionKey());
    }

    /** Tags come after the version they tell of: were they refused, the upload is taken up again, and finds it made. */
    private Ending updated(WorkflowState workflow, Standing standing, Revision how) {
        Given before = claim.registered().map(Registered::given).orElse(Given.UNKNOWN);
        workflows.retag(workflow.arn(), plan.tags(), plan.noLonger(before));
        String key = switch (standing) {
            // What was registered before this was recorded was created without a word about encryption.
            case Standing.Known _ -> before.encryptionKey().orElseGet(() -> new Settings("").encryptionKey());
            case Standing.Adopted adopted -> adopted.encryptionKey();
        };
        WorkflowState warned = plan.warn(plan.warnOfEncryption(workflow, key));
        return new Ending(
                new Outcome.Updated(warned, verdict, how),
                new Effect.Registered(warned, plan.fingerprint(), plan.given(key)));
    }

    private static Ending refused(ServiceAnswer.Invalid invalid) {
        return Ending.without(new Outcome.Rejected(
                new Refusal.RefusedByService(invalid.message(), invalid.reason(), invalid.fields())));
    }

    private Ending denied(ServiceAnswer.Denied denied) {
        if (claim.denials() + 1 < DENIED_ATTEMPTS) {
            return new Ending(new Outcome.Deferred(denied.message()), new Effect.Denied());
        }
        Outcome failed = new Outcome.Failed(
                denied.message(),
                "Check that the role %s exists, that its trust policy lets airflow-serverless.amazonaws.com assume it,"
                                .formatted(plan.settings().roleArn())
                        + " and that the function may pass it (iam:PassRole); then redrive the dead-letter queue or"
                        + " upload the file again.");
        return new Ending(failed, new Effect.Denied());
    }

    private static Ending overQuota(ServiceAnswer.QuotaExceeded exceeded) {
        return Ending.without(new Outcome.Failed(
                exceeded.message(),
                "Ask for a higher quota%s in Service Quotas, or delete workflows or versions that are no longer needed;"
                                .formatted(exceeded.quotaCode()
                                        .map(code -> " (" + code + ")")
                                        .orElse(""))
                        + " then redrive the dead-letter queue or upload the file again."));
    }

    private static Ending deferred(String reason) {
        return Ending.without(new Outcome.Deferred(reason));
    }
}
