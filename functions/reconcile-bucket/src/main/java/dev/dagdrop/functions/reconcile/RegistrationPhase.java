package dev.dagdrop.registration.reconcile;

import dev.dagdrop.registration.store.Registrations;
import dev.dagdrop.registration.store.StoredRegistration;
import dev.dagdrop.registration.mwaa.Workflows;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Goes through the ledger: which rows have lost their workflow or their file? */
final class RegistrationPhase {
    private final String bucket;
    private final Registrations registrations;
    private final Workflows workflows;
    private final Reversal reversal;
    private final Clock clock;

    RegistrationPhase(String bucket, Registrations registrations, Workflows workflows, Reversal reversal, Clock clock) {
        this.bucket = bucket;
        this.registrations = registrations;
        this.workflows = workflows;
        this.reversal = reversal;
        this.clock = clock;
    }

    /** Looks at one page and says where the next one begins. */
    Optional<String> page(Run run, Sightings sightings) {
        Registrations.Page page = registrations.page(run.place().after());
        List<StoredRegistration> rows =
                page.rows().stream().filter(row -> row.bucket().equals(bucket)).toList();
        run.tally().registrations(rows.size());
        rows.stream()
                .filter(row -> !row.inFlight(clock.instant()))
                .filter(row -> row.completedAt().filter(run::isTooFresh).isEmpty())
                .forEach(row -> look(run, sightings, row));
        return page.next();
    }

    private void look(Run run, Sightings sightings, StoredRegistration row) {
        boolean hasFile = sightings.hasDefinition(bucket, row.key());
        Optional<String> lost = row.workflowArn().filter(arn -> !sightings.hasWorkflow(arn));
        if (hasFile && lost.isPresent() && isGone(lost.get())) {
            found(run, DriftKind.DELETED_BY_HAND, row, lost.get() + reversal.revert(run, row));
        }
        if (!hasFile && !row.isRemoved()) {
            boolean stands = row.workflowArn().isPresent() && !(lost.isPresent() && isGone(lost.get()));
            if (stands) {
                found(run, DriftKind.ORPHANED, row, row.workflowArn().orElseThrow());
            } else if (!row.finished()) {
                found(run, DriftKind.ORPHANED, row, "its registration was begun and not finished");
            }
        }
    }

    /** The listing is older than the row may be. */
    private boolean isGone(String arn) {
        return workflows.get(arn).isEmpty();
    }

    private static void found(Run run, DriftKind kind, StoredRegistration row, String detail) {
        run.tally().found(new Drift(kind, row.name().value(), row.key(), detail));
    }
}
