package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.mwaa.SourceTags;
import dev.dagdrop.registration.mwaa.WorkflowListing.ListedWorkflow;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.naming.Naming.Named;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.naming.WorkflowNaming;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.mwaaserverless.model.AccessDeniedException;
import software.amazon.awssdk.services.mwaaserverless.model.ResourceNotFoundException;

/** Finds where a workflow without a record comes from, by its tags. Workflows of other buckets, prefixes and stacks are ignored. */
record UnknownWorkflow(ComparisonScope scope, WorkflowNaming naming, Workflows workflows, HintSender hints) {
    /** @param hasRecord whether there is a record of this name, which has another workflow or none */
    void report(ComparisonRun run, SeenNames seenNames, ListedWorkflow workflow, WorkflowName name, boolean hasRecord) {
        Map<String, String> tags = tags(workflow.arn());
        Optional<String> source = SourceTags.sourceIn(tags, scope.bucket());
        if (source.isEmpty()) {
            if (hasRecord || seenNames.isUnregistered(name)) {
                run.driftCounts().found(new Drift(DriftKind.FOREIGN, name.value(), "", workflow.arn()));
            }
            return;
        }
        // Where its file exists, the file was compared already.
        if (isBelowPrefix(tags) && !seenNames.hasSource(source.get())) {
            withoutFile(run, workflow, name, tags);
        }
    }

    /** None where the workflow is gone by now, or is one that we may not look at. */
    private Map<String, String> tags(String arn) {
        try {
            return workflows.tags(arn);
        } catch (ResourceNotFoundException | AccessDeniedException notOurs) {
            return Map.of();
        }
    }

    /** Where the tags tell the whole key, a look at it does what OnRemove says, and makes the record again. */
    private void withoutFile(ComparisonRun run, ListedWorkflow workflow, WorkflowName name, Map<String, String> tags) {
        Optional<String> key = SourceTags.wholeKeyIn(tags, scope.bucket())
                .filter(whole -> naming.derive(whole) instanceof Named named
                        && named.name().equals(name));
        String detail = workflow.arn() + ", of which there is no record";
        if (key.isPresent()) {
            run.driftCounts().found(new Drift(DriftKind.REMOVED, name.value(), key.get(), detail));
            hints.send(run, List.of(key.get()));
        } else {
            run.driftCounts()
                    .found(new Drift(
                            DriftKind.ORPHANED,
                            name.value(),
                            SourceTags.keyIn(tags).orElse(""),
                            detail));
        }
    }

    private boolean isBelowPrefix(Map<String, String> tags) {
        String prefix = SourceTags.keyIn(SourceTags.of(scope.bucket(), scope.prefix(), Optional.empty()))
                .orElse("");
        return SourceTags.keyIn(tags).filter(key -> key.startsWith(prefix)).isPresent();
    }
}
