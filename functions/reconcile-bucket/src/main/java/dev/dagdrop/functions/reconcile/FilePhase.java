package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.InputDigests;
import dev.dagdrop.registration.naming.Naming.Named;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.store.WorkflowRecord;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Goes through the bucket and finds the definitions that need a look. */
record FilePhase(
        String bucket,
        WorkflowNaming naming,
        BucketListing objects,
        RecordListing records,
        InputDigests inputs,
        HintSender hints,
        InstantSource clock)
        implements ComparisonPhase {
    @Override
    public Optional<String> page(ComparisonRun run, SeenNames seenNames, Optional<String> after) {
        BucketListing.ObjectPage page = objects.page(after);
        Map<BucketListing.ListedObject, Named> definitions = definitions(page);
        Map<String, StoredItem> stored =
                records.of(definitions.values().stream().map(FilePhase::id).collect(Collectors.toSet()));
        run.driftCounts().objects(definitions.size());
        List<String> keys = new ArrayList<>();
        // The files of a team lie together, so that its profile is read once a page.
        Map<Optional<String>, InputDigests.TeamInputs> teams = new HashMap<>();
        definitions.forEach((file, named) -> {
            seenNames.definition(file.key());
            StoredItem item = Optional.ofNullable(stored.get(id(named)))
                    .orElseGet(() -> new StoredItem.StoredWorkflow(named.name(), WorkflowRecord.NEW, Optional.empty()));
            // An unreadable record is reported with the records.
            if (item instanceof StoredItem.StoredWorkflow workflow) {
                if (workflow.record().workflow().isEmpty()) {
                    seenNames.unregistered(named.name());
                }
                if (!run.isTooFresh(file.modifiedAt()) && !workflow.isClaimed(clock.instant())) {
                    String now =
                            teams.computeIfAbsent(named.team(), inputs::ofTeam).of(file.key(), file.identity());
                    FileComparison comparison = new FileComparison(bucket, file, named, now);
                    compare(run, comparison, workflow.record()).ifPresent(keys::add);
                }
            }
        });
        hints.send(run, keys);
        return page.next();
    }

    /** The key to look at, if any. */
    private static Optional<String> compare(ComparisonRun run, FileComparison comparison, WorkflowRecord record) {
        Optional<Drift> found = comparison.with(record);
        found.ifPresent(run.driftCounts()::found);
        return found.filter(drift -> drift.kind().isHinted()).map(Drift::key);
    }

    private Map<BucketListing.ListedObject, Named> definitions(BucketListing.ObjectPage page) {
        Map<BucketListing.ListedObject, Named> definitions = new LinkedHashMap<>();
        for (BucketListing.ListedObject file : page.objects()) {
            if (naming.derive(file.key()) instanceof Named named) {
                definitions.put(file, named);
            }
        }
        return definitions;
    }

    private static String id(Named named) {
        return WorkflowRecord.id(named.name());
    }
}
