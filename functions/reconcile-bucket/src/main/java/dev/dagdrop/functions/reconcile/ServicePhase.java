package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.InputDigests;
import dev.dagdrop.registration.mwaa.ObservedWorkflow;
import dev.dagdrop.registration.mwaa.WorkflowListing;
import dev.dagdrop.registration.mwaa.WorkflowListing.ListedWorkflow;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.store.RegisteredWorkflow;
import dev.dagdrop.registration.store.WorkflowRecord;
import dev.dagdrop.registration.store.WorkflowRecord.Holder;
import dev.dagdrop.registration.store.WorkflowRecord.LastRun;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Goes through the account's workflows: which are not as the controller left them, or unknown to it? */
record ServicePhase(
        WorkflowListing listing,
        RecordListing records,
        Workflows workflows,
        UnknownWorkflow unknown,
        Reversal reversal,
        InstantSource clock)
        implements ComparisonPhase {
    @Override
    public Optional<String> page(ComparisonRun run, SeenNames seenNames, Optional<String> after) {
        WorkflowListing.WorkflowPage page = listing.page(after);
        Map<ListedWorkflow, WorkflowName> named = new LinkedHashMap<>();
        page.workflows().forEach(workflow -> {
            seenNames.workflow(workflow.arn());
            name(workflow).ifPresent(name -> named.put(workflow, name));
        });
        run.driftCounts().workflows(page.workflows().size());
        Map<String, StoredItem> stored =
                records.of(named.values().stream().map(WorkflowRecord::id).collect(Collectors.toSet()));
        named.forEach((workflow, name) -> {
            if (workflow.modifiedAt().filter(run::isTooFresh).isEmpty()) {
                compare(run, seenNames, workflow, name, Optional.ofNullable(stored.get(WorkflowRecord.id(name))));
            }
        });
        return page.next();
    }

    /** A name that no file could give belongs to no file. */
    private static Optional<WorkflowName> name(ListedWorkflow workflow) {
        try {
            return workflow.name().map(WorkflowName::new);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void compare(
            ComparisonRun run,
            SeenNames seenNames,
            ListedWorkflow workflow,
            WorkflowName name,
            Optional<StoredItem> item) {
        if (item.isEmpty()) {
            unknown.report(run, seenNames, workflow, name, false);
        } else if (item.get() instanceof StoredItem.StoredWorkflow seen) {
            boolean moves = seen.isClaimed(clock.instant())
                    || seen.record()
                            .last()
                            .map(LastRun::at)
                            .filter(run::isTooFresh)
                            .isPresent();
            Optional<RegisteredWorkflow> own =
                    seen.record().workflow().filter(known -> known.arn().equals(workflow.arn()));
            if (!moves && own.isPresent()) {
                compare(run, workflow, seen, own.get());
            } else if (!moves) {
                unknown.report(run, seenNames, workflow, name, true);
            }
        }
    }

    /** A version cannot be changed, so the same version has the same definition, role and everything else. */
    private void compare(
            ComparisonRun run, ListedWorkflow workflow, StoredItem.StoredWorkflow seen, RegisteredWorkflow own) {
        WorkflowRecord record = seen.record();
        Optional<Holder> holder = record.holder();
        boolean settled = record.last().flatMap(LastRun::inputs).isPresent();
        // A workflow without a file is nobody's to compare; disabling it made a version too.
        boolean hadFile = holder.filter(object -> !record.isSettledFor(InputDigests.ofAbsent(object.key())))
                .isPresent();
        boolean sameVersion = own.version().isPresent() && own.version().equals(workflow.version());
        if (!settled || !hadFile || sameVersion) {
            return;
        }
        workflows
                .get(workflow.arn())
                .filter(observed -> !observed.workflow().isBeingDeleted())
                .filter(observed -> !observed.workflow().version().equals(own.version()))
                .ifPresent(observed -> {
                    String key = holder.orElseThrow().key();
                    run.driftCounts()
                            .found(new Drift(
                                    DriftKind.CHANGED_BY_HAND,
                                    seen.name().value(),
                                    key,
                                    difference(observed, own) + reversal.revert(run, seen, key)));
                });
    }

    private static String difference(ObservedWorkflow observed, RegisteredWorkflow own) {
        StringBuilder difference = new StringBuilder("version %s, not %s"
                .formatted(
                        observed.workflow().version().orElse("unknown"),
                        own.version().orElse("unknown")));
        observed.location()
                .ifPresent(location -> difference.append("; definition s3://%s/%s %s"
                        .formatted(
                                location.bucket(),
                                location.key(),
                                location.versionId().orElse(""))
                        .stripTrailing()));
        String role = observed.settings().map(settings -> settings.roleArn()).orElse("");
        own.given()
                .roleArn()
                .filter(given -> !role.isEmpty() && !given.equals(role))
                .ifPresent(given -> difference.append("; role %s, not %s".formatted(role, given)));
        return difference.toString();
    }
}
