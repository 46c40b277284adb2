package dev.dagdrop.registration.reconcile;

import dev.dagdrop.registration.store.Registrations;
import dev.dagdrop.registration.store.StoredRegistration;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.mwaa.SourceTags;
import dev.dagdrop.registration.mwaa.WorkflowListing;
import dev.dagdrop.registration.mwaa.WorkflowListing.Listed;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.mwaa.Workflows.Deployed;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/** Goes through the service: which workflows are not as we made them, or not ours? */
final class WorkflowPhase {
    private final Scope scope;
    private final WorkflowListing listing;
    private final Registrations registrations;
    private final Workflows workflows;
    private final Reversal reversal;
    private final Clock clock;

    WorkflowPhase(
            Scope scope,
            WorkflowListing listing,
            Registrations registrations,
            Workflows workflows,
            Reversal reversal,
            Clock clock) {
        this.scope = scope;
        this.listing = listing;
        this.registrations = registrations;
        this.workflows = workflows;
        this.reversal = reversal;
        this.clock = clock;
    }

    /** Looks at one page and says where the next one begins. */
    Optional<String> page(Run run, Sightings sightings) {
        WorkflowListing.Page page = listing.page(run.place().after());
        Map<Listed, WorkflowName> named = new HashMap<>();
        page.workflows().forEach(workflow -> {
            sightings.workflow(workflow.arn());
            workflow.name().ifPresent(name -> named.put(workflow, new WorkflowName(name)));
        });
        run.tally().workflows(page.workflows().size());
        Map<WorkflowName, StoredRegistration> rows = registrations.of(new HashSet<>(named.values()));
        page.workflows().stream()
                .filter(named::containsKey)
                .filter(workflow ->
                        workflow.modifiedAt().filter(run::isTooFresh).isEmpty())
                .forEach(workflow -> look(run, sightings, workflow, rows));
        return page.next();
    }

    private void look(Run run, Sightings sightings, Listed workflow, Map<WorkflowName, StoredRegistration> rows) {
        WorkflowName name = new WorkflowName(workflow.name().orElseThrow());
        Optional<StoredRegistration> row = Optional.ofNullable(rows.get(name));
        boolean moving = row.filter(one -> one.inFlight(clock.instant())
                        || one.completedAt().filter(run::isTooFresh).isPresent())
                .isPresent();
        if (moving) {
            return;
        }
        Optional<StoredRegistration> own = row.filter(
                one -> one.workflowArn().filter(workflow.arn()::equals).isPresent());
        if (own.isPresent()) {
            changed(run, workflow, own.get());
        } else {
            unknown(run, sightings, name, workflow, row);
        }
    }

    /** A version cannot be changed, so the same version has the same definition, role and everything else. */
    private void changed(Run run, Listed workflow, StoredRegistration row) {
        boolean ended = row.finished() && row.certain();
        boolean sameVersion =
                row.workflowVersion().isPresent() && row.workflowVersion().equals(workflow.version());
        if (!ended || sameVersion) {
            return;
        }
        workflows
                .get(workflow.arn())
                .filter(deployed -> !deployed.workflow().version().equals(row.workflowVersion()))
                .ifPresent(deployed -> run.tally()
                        .found(new Drift(
                                DriftKind.CHANGED_BY_HAND,
                                row.name().value(),
                                row.key(),
                                difference(deployed, row) + reversal.revert(run, row))));
    }

    private String difference(Deployed deployed, StoredRegistration row) {
        StringBuilder difference = new StringBuilder("version %s, not %s"
                .formatted(
                        deployed.workflow().version().orElse("unknown"),
                        row.workflowVersion().orElse("unknown")));
        deployed.location()
                .ifPresent(location -> difference.append("; definition s3://%s/%s %s"
                        .formatted(
                                location.bucket(),
                                location.key(),
                                location.versionId().orElse(""))
                        .stripTrailing()));
        String expected = row.given().roleArn().orElse(scope.roleArn());
        deployed.roleArn()
                .filter(role -> !role.equals(expected))
                .ifPresent(role -> difference.append("; role %s, not %s".formatted(role, expected)));
        return difference.toString();
    }

    /** A workflow that no row stands for: whose it is, only its tags can tell. */
    private void unknown(
            Run run, Sightings sightings, WorkflowName name, Listed workflow, Optional<StoredRegistration> row) {
        boolean wanted = row.isPresent() || sightings.isUnregistered(name);
        Map<String, String> tags = workflows.tags(workflow.arn());
        Optional<String> source = SourceTags.sourceIn(tags, scope.bucket());
        String key = SourceTags.keyIn(tags).orElse("");
        if (source.isEmpty() && wanted) {
            run.tally().found(new Drift(DriftKind.FOREIGN, name.value(), "", workflow.arn()));
        } else if (source.filter(digest -> !sightings.hasSource(digest)).isPresent()) {
            run.tally()
                    .found(new Drift(
                            DriftKind.ORPHANED,
                            name.value(),
                            key,
                            workflow.arn() + ", which the ledger does not know"));
        }
    }
}
