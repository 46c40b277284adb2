package dev.dagdrop.functions.reconcile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through the profiles: which are not applied as they are? */
record TeamPhase(
        String prefix, BucketListing profiles, Records records, Subscribers subscribers, TeamComparison comparison)
        implements Phase {
    @Override
    public Optional<String> page(Run run, Sightings sightings, Optional<String> after) {
        BucketListing.Page page = profiles.page(after);
        Map<BucketListing.Listed, String> files = new LinkedHashMap<>();
        for (BucketListing.Listed file : page.objects()) {
            // Only what lies in no folder is a profile.
            if (file.key().indexOf('/', prefix.length()) < 0) {
                TeamComparison.id(file.key()).ifPresent(id -> files.put(file, id));
            }
        }
        Map<String, Stored> stored = records.of(new HashSet<>(files.values()));
        Set<String> endpoints = files.isEmpty() ? Set.of() : subscribers.endpoints();
        files.forEach((file, id) -> {
            sightings.profile(file.key());
            switch (Optional.ofNullable(stored.get(id)).orElseGet(() -> new Stored.Other(id))) {
                case Stored.Team(TeamRecord team) -> comparison.file(run, file, Optional.of(team), endpoints);
                case Stored.Other _, Stored.Workflow _ -> comparison.file(run, file, Optional.empty(), endpoints);
                // Reported with the records.
                case Stored.Unreadable _ -> {}
            }
        });
        return page.next();
    }
}
