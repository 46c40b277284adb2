package dev.dagdrop.functions.reconcile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through the profiles: which are not applied as they are? */
record TeamPhase(
        String prefix,
        BucketListing profiles,
        RecordListing records,
        Subscribers subscribers,
        TeamComparison comparison)
        implements ComparisonPhase {
    @Override
    public Optional<String> page(ComparisonRun run, SeenNames seenNames, Optional<String> after) {
        BucketListing.ObjectPage page = profiles.page(after);
        Map<BucketListing.ListedObject, String> files = new LinkedHashMap<>();
        for (BucketListing.ListedObject file : page.objects()) {
            // Only what lies in no folder is a profile.
            if (file.key().indexOf('/', prefix.length()) < 0) {
                TeamComparison.id(file.key()).ifPresent(id -> files.put(file, id));
            }
        }
        Map<String, StoredItem> stored = records.of(new HashSet<>(files.values()));
        Set<String> endpoints = files.isEmpty() ? Set.of() : subscribers.endpoints();
        files.forEach((file, id) -> {
            seenNames.profile(file.key());
            switch (Optional.ofNullable(stored.get(id)).orElseGet(() -> new StoredItem.OtherItem(id))) {
                case StoredItem.StoredTeam(ComparedTeam team) ->
                    comparison.file(run, file, Optional.of(team), endpoints);
                case StoredItem.OtherItem _, StoredItem.StoredWorkflow _ ->
                    comparison.file(run, file, Optional.empty(), endpoints);
                // Reported with the records.
                case StoredItem.UnreadableItem _ -> {}
            }
        });
        return page.next();
    }
}
