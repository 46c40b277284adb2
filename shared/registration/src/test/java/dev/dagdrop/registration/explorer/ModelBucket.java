package dev.dagdrop.registration.explorer;

import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.object.ObjectState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A versioned bucket; a value, so that a state can be kept.
 *
 * @param versions of each key, oldest first
 * @param left keys that held no object at some time after they had held one
 */
record ModelBucket(SortedMap<String, List<ModelVersion>> versions, Set<String> left) {
    static final String NAME = "definitions";
    static final ModelBucket EMPTY = new ModelBucket(new TreeMap<>(), Set.of());

    /** A version of a key; a delete marker where it has no content. */
    record ModelVersion(String id, Optional<ModelDefinition> draft) {
        ObjectState.ObjectVersion look() {
            return new ObjectState.ObjectVersion(Optional.of(id), id, Instant.EPOCH);
        }
    }

    ModelBucket put(String key, String id, ModelDefinition definition) {
        return changed(key, list -> plus(list, new ModelVersion(id, Optional.of(definition))));
    }

    /** Puts a delete marker on top. */
    ModelBucket delete(String key, String id) {
        return changed(key, list -> plus(list, new ModelVersion(id, Optional.empty())));
    }

    /** Deletes the newest version or delete marker for good, so that the one before is the newest again. */
    ModelBucket deleteNewest(String key) {
        return changed(key, list -> list.subList(0, list.size() - 1));
    }

    /** The object that the key holds. */
    Optional<ModelVersion> current(String key) {
        List<ModelVersion> all = versions.getOrDefault(key, List.of());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.getLast()).filter(version -> version.draft().isPresent());
    }

    /** The keys that hold an object. */
    List<String> keys() {
        return versions.keySet().stream()
                .filter(key -> current(key).isPresent())
                .toList();
    }

    ObjectState look(String key) {
        return current(key)
                .<ObjectState>map(version -> new ObjectState.Present(
                        version.look(), version.draft().orElseThrow().content()))
                .orElseGet(ObjectState.Absent::new);
    }

    /** What a pinned location holds; empty where that version is gone. */
    Optional<ModelDefinition> at(DefinitionLocation location) {
        return versions.getOrDefault(location.key(), List.of()).stream()
                .filter(version ->
                        location.versionId().filter(version.id()::equals).isPresent())
                .findFirst()
                .flatMap(ModelVersion::draft);
    }

    /** Whether the first version of a key is older than the second; a version that is gone is older than any. */
    boolean isOlder(String key, DefinitionLocation one, DefinitionLocation other) {
        List<String> ids = versions.getOrDefault(key, List.of()).stream()
                .map(ModelVersion::id)
                .toList();
        return ids.indexOf(one.versionId().orElse(""))
                < ids.indexOf(other.versionId().orElse(""));
    }

    private ModelBucket changed(String key, UnaryOperator<List<ModelVersion>> change) {
        SortedMap<String, List<ModelVersion>> changed = new TreeMap<>(versions);
        changed.put(key, List.copyOf(change.apply(versions.getOrDefault(key, List.of()))));
        ModelBucket after = new ModelBucket(changed, left);
        if (current(key).isEmpty() || after.current(key).isPresent()) {
            return after;
        }
        Set<String> more = new HashSet<>(left);
        more.add(key);
        return new ModelBucket(changed, Set.copyOf(more));
    }

    private static List<ModelVersion> plus(List<ModelVersion> versions, ModelVersion newest) {
        List<ModelVersion> more = new ArrayList<>(versions);
        more.add(newest);
        return more;
    }

    /** The labels of what the keys hold, for people. */
    Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        keys().forEach(key -> labels.put(key, current(key).orElseThrow().id()));
        return labels;
    }
}
