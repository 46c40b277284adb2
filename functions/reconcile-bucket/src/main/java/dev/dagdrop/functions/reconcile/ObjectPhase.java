package dev.dagdrop.registration.reconcile;

import dev.dagdrop.registration.store.Registrations;
import dev.dagdrop.registration.store.StoredRegistration;
import dev.dagdrop.registration.naming.Naming;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.queue.RedriveQueue;
import dev.dagdrop.registration.reconcile.BucketListing.Listed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the bucket: which files did not come to their end? */
final class ObjectPhase {
    private final String bucket;
    private final WorkflowNaming naming;
    private final BucketListing objects;
    private final Registrations registrations;
    private final RedriveQueue queue;
    private final Clock clock;

    ObjectPhase(
            String bucket,
            WorkflowNaming naming,
            BucketListing objects,
            Registrations registrations,
            RedriveQueue queue,
            Clock clock) {
        this.bucket = bucket;
        this.naming = naming;
        this.objects = objects;
        this.registrations = registrations;
        this.queue = queue;
        this.clock = clock;
    }

    /** Looks at one page and says where the next one begins. */
    Optional<String> page(Run run, Sightings sightings) {
        Optional<String> after = run.place().after();
        BucketListing.Page page = objects.page(after);
        Map<Listed, WorkflowName> definitions = definitions(page);
        Map<WorkflowName, StoredRegistration> rows = registrations.of(new HashSet<>(definitions.values()));
        run.tally().objects(definitions.size());
        List<Found> found = new ArrayList<>();
        definitions.forEach((file, name) -> {
            Optional<StoredRegistration> row = Optional.ofNullable(rows.get(name));
            sightings.definition(bucket, file.key());
            if (row.flatMap(StoredRegistration::workflowArn).isEmpty()) {
                sightings.unregistered(name);
            }
            if (isOldEnough(file, run)
                    && Comparison.of(bucket, file, row, clock.instant()) instanceof Comparison.Lost lost) {
                found.add(new Found(file, name, lost));
            }
        });
        redrive(run, confirmed(found, after));
        return page.next();
    }

    private Map<Listed, WorkflowName> definitions(BucketListing.Page page) {
        Map<Listed, WorkflowName> definitions = new LinkedHashMap<>();
        for (Listed file : page.objects()) {
            if (naming.derive(file.key()) instanceof Naming.Named named) {
                definitions.put(file, named.name());
            }
        }
        return definitions;
    }

    private static boolean isOldEnough(Listed file, Run run) {
        Instant young = run.startedAt().minus(run.request().grace());
        return !file.modifiedAt().isAfter(young);
    }

    /**
     * Leaves out what the bucket has a newer version of by now. The rows were read after the page was listed: a row may
     * stand for a version that came in between, and the listed one must not be sent after it.
     */
    private List<Found> confirmed(List<Found> found, Optional<String> after) {
        if (found.stream().allMatch(one -> one.lost().isSure())) {
            return found;
        }
        Map<String, Listed> now = new HashMap<>();
        objects.page(after).objects().forEach(file -> now.put(file.key(), file));
        return found.stream()
                .filter(one -> one.lost().isSure()
                        || Optional.ofNullable(now.get(one.file().key()))
                                .filter(one.file()::isSameVersion)
                                .isPresent())
                .toList();
    }

    private void redrive(Run run, List<Found> found) {
        found.forEach(one -> run.tally()
                .found(new Drift(
                        one.lost().kind(),
                        one.name().value(),
                        one.file().key(),
                        one.lost().detail())));
        if (run.request().mode().redrives() && !found.isEmpty()) {
            queue.send(found.stream().map(one -> one.lost().upload()).toList());
            run.tally().redriven(found.size());
        }
    }

    private record Found(Listed file, WorkflowName name, Comparison.Lost lost) {}
}
