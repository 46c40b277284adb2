package dev.dagdrop.registration.explorer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One state: everything that is stored anywhere, and how far each worker has come. */
final class ModelState {
    private static final AttributeValue NOBODY = AttributeValue.fromS("nobody.0");
    private static final Instant BEGIN = Instant.parse("2026-11-22T09:00:00Z");
    private static final Duration INVOCATION = Duration.ofSeconds(9);

    /** Longer than an invocation and its lease. */
    private static final Duration JUMP = Duration.ofSeconds(100);

    Interned<Map<String, Map<String, AttributeValue>>> items;
    Interned<ModelBucket> bucket;
    Interned<ModelService> service;

    /** The description that the default profile gives. */
    Interned<String> settings;

    /** The documents of notices that the table took, and of those that the topic took. */
    Interned<Set<String>> owed;

    Interned<Set<String>> published;

    /** How many deliveries of hints for each key are still to come. */
    Interned<SortedMap<String, Integer>> pending;

    /** The keys of hints that stay away as long as there is a lease. */
    Interned<Set<String>> delayed;

    boolean refusesTags;
    int scripted;
    int jumps;
    int faultsLeft;
    final List<Optional<History>> workers;

    /** What no state may be; the first of it. */
    Optional<String> wrong = Optional.empty();

    ModelState(int workers, Interner interner) {
        items = interner.intern(Map.of());
        bucket = interner.intern(ModelBucket.EMPTY);
        service = interner.intern(ModelService.EMPTY);
        settings = interner.intern("first settings");
        owed = interner.intern(Set.of());
        published = owed;
        pending = interner.intern(new TreeMap<>());
        delayed = owed;
        this.workers = new ArrayList<>(Collections.nCopies(workers, Optional.empty()));
    }

    private ModelState(ModelState other) {
        items = other.items;
        bucket = other.bucket;
        service = other.service;
        settings = other.settings;
        owed = other.owed;
        published = other.published;
        pending = other.pending;
        delayed = other.delayed;
        refusesTags = other.refusesTags;
        scripted = other.scripted;
        jumps = other.jumps;
        faultsLeft = other.faultsLeft;
        workers = new ArrayList<>(other.workers);
        wrong = other.wrong;
    }

    ModelState copy() {
        return new ModelState(this);
    }

    Instant now() {
        return BEGIN.plus(JUMP.multipliedBy(jumps));
    }

    Instant deadline() {
        return now().plus(INVOCATION);
    }

    /** When a run with this deadline was started. */
    static Instant start(Instant deadline) {
        return deadline.minus(INVOCATION);
    }

    boolean isIdle() {
        return workers.stream().allMatch(Optional::isEmpty);
    }

    /** Whether a worker would have to wait. */
    boolean hasLiveLease() {
        return items.value().values().stream()
                .map(item -> Optional.ofNullable(item.get("LeaseEnd")))
                .flatMap(Optional::stream)
                .anyMatch(end -> Long.parseLong(end.n()) > now().toEpochMilli());
    }

    /** More deliveries of hints for a key, or fewer. */
    void deliver(String key, int more, Interner interner) {
        SortedMap<String, Integer> changed = new TreeMap<>(pending.value());
        changed.merge(key, more, Integer::sum);
        changed.values().removeIf(count -> count == 0);
        pending = interner.intern(changed);
    }

    /** A hint for a key comes when the present lease has ended; two of them are as good as one. */
    void delay(String key, Interner interner) {
        Set<String> more = new HashSet<>(delayed.value());
        more.add(key);
        delayed = interner.intern(Set.copyOf(more));
    }

    /** The delayed hints arrive, if nothing keeps them away. */
    void arrive(Interner interner) {
        if (!hasLiveLease()) {
            delayed.value().forEach(key -> deliver(key, 1, interner));
            delayed = interner.intern(Set.of());
        }
    }

    /** A name for a new holder that no other at work has. */
    String freshOwner(String key) {
        return IntStream.iterate(0, n -> n + 1)
                .mapToObj(n -> "holder " + n + " of " + key)
                .filter(name -> !isAtWork(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Makes states equal that no run can tell apart: a holder who is gone needs no name, a lease that has run out no end,
     * and nothing reads when and why something ended.
     */
    void tidy(Interner interner) {
        Map<String, Map<String, AttributeValue>> tidied = new HashMap<>();
        items.value().forEach((id, item) -> tidied.put(id, tidied(item)));
        if (!tidied.equals(items.value())) {
            items = interner.intern(Map.copyOf(tidied));
        }
    }

    private Map<String, AttributeValue> tidied(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> tidied = new HashMap<>(item);
        tidied.keySet().removeAll(Set.of("CompletedAt", "LastError", "ExpiresAt"));
        tidied.computeIfPresent(
                "ClaimOwner",
                (_, owner) -> isAtWork(owner.s().substring(0, owner.s().lastIndexOf('.'))) ? owner : NOBODY);
        tidied.computeIfPresent(
                "LeaseEnd",
                (_, end) -> Long.parseLong(end.n()) > now().toEpochMilli() ? end : AttributeValue.fromN("0"));
        return Map.copyOf(tidied);
    }

    private boolean isAtWork(String owner) {
        return workers.stream()
                .flatMap(Optional::stream)
                .anyMatch(history -> history.start().owner().equals(owner));
    }

    /** The same for the same state; the workers may change places. */
    List<Integer> key() {
        List<Integer> key = new ArrayList<>(
                List.of(items.id(), bucket.id(), service.id(), settings.id(), owed.id(), published.id(), pending.id()));
        key.addAll(List.of(delayed.id(), refusesTags ? 1 : 0, scripted, jumps, faultsLeft));
        workers.stream().map(run -> run.map(History::id).orElse(-1)).sorted().forEach(key::add);
        return List.copyOf(key);
    }
}
