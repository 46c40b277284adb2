package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.Inputs;
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

/** Goes through the bucket: which definitions have to be looked at? */
record FilePhase(
        String bucket,
        WorkflowNaming naming,
        BucketListing objects,
        Records records,
        Inputs inputs,
        HintSender hints,
        InstantSource clock)
        implements Phase {
    @Override
    public Optional<String> page(Run run, Sightings sightings, Optional<String> after) {
        BucketListing.Page page = objects.page(after);
        Map<BucketListing.Listed, Named> definitions = definitions(page);
        Map<String, Stored> stored =
                records.of(definitions.values().stream().map(FilePhase::id).collect(Collectors.toSet()));
        run.tally().objects(definitions.size());
        List<String> keys = new ArrayList<>();
        // The files of a team lie together, so that its profile is read once a page.
        Map<Optional<String>, Inputs.OfTeam> teams = new HashMap<>();
        definitions.forEach((file, named) -> {
            sightings.definition(file.key());
            Stored item = Optional.ofNullable(stored.get(id(named)))
                    .orElseGet(() -> new Stored.Workflow(named.name(), WorkflowRecord.NEW, Optional.empty()));
            // An unreadable record is reported with the records.
            if (item instanceof Stored.Workflow workflow) {
                if (workflow.record().workflow().isEmpty()) {
                    sightings.unregistered(named.name());
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
    private static Optional<String> compare(Run run, FileComparison comparison, WorkflowRecord record) {
        Optional<Drift> found = comparison.with(record);
        found.ifPresent(run.tally()::found);
        return found.filter(drift -> drift.kind().isHinted()).map(Drift::key);
    }

    private Map<BucketListing.Listed, Named> definitions(BucketListing.Page page) {
        Map<BucketListing.Listed, Named> definitions = new LinkedHashMap<>();
        for (BucketListing.Listed file : page.objects()) {
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
