package dev.dagdrop.registration.explorer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One state: everything that is stored anywhere, and how far each worker has come. */
final class World {
    private static final AttributeValue NOBODY = AttributeValue.fromS("nobody.0");
    private static final Instant BEGIN = Instant.parse("2026-11-22T09:00:00Z");

    /** Less than a busy claim is waited for with, more than nothing. */
    private static final Duration INVOCATION = Duration.ofSeconds(9);

    /** Longer than an invocation and its lease. */
    private static final Duration JUMP = Duration.ofSeconds(100);

    Interned<Map<String, Map<String, AttributeValue>>> rows;
    Interned<Service> service;

    /** The documents of notices that the table took, and of those that the topic took. */
    Interned<Set<String>> owed;

    Interned<Set<String>> published;
    int jumps;
    int faultsLeft;
    final List<Optional<History>> workers;
    final List<Integer> pending;

    /** What no state may be; the first of it. */
    Optional<String> wrong = Optional.empty();

    World(Scenario scenario, int workers, Interner interner) {
        rows = interner.intern(Map.of());
        service = interner.intern(Service.EMPTY);
        owed = interner.intern(Set.of());
        published = owed;
        faultsLeft = scenario.faults();
        this.workers = new ArrayList<>(Collections.nCopies(workers, Optional.empty()));
        pending = new ArrayList<>(Collections.nCopies(scenario.drops().size(), scenario.copies()));
    }

    private World(World other) {
        rows = other.rows;
        service = other.service;
        owed = other.owed;
        published = other.published;
        jumps = other.jumps;
        faultsLeft = other.faultsLeft;
        workers = new ArrayList<>(other.workers);
        pending = new ArrayList<>(other.pending);
        wrong = other.wrong;
    }

    World copy() {
        return new World(this);
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

    /** Whether somebody would have to wait. */
    boolean hasLiveLease() {
        return rows.value().values().stream()
                .map(row -> Optional.ofNullable(row.get("LeaseEnd")))
                .flatMap(Optional::stream)
                .anyMatch(end -> Long.parseLong(end.n()) > now().toEpochMilli());
    }

    /** A name for a new holder of this upload that no other at work has. */
    String freshOwner(int drop) {
        return IntStream.iterate(0, n -> n + 1)
                .mapToObj(n -> "holder " + n + " of " + drop)
                .filter(name -> !isAtWork(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Makes worlds equal that nobody can tell apart: a holder who is gone needs no name, a lease that has run out no end,
     * and nothing reads when and why something ended.
     */
    void tidy(Interner interner) {
        Map<String, Map<String, AttributeValue>> tidied = new HashMap<>();
        rows.value().forEach((id, row) -> tidied.put(id, tidied(row)));
        if (!tidied.equals(rows.value())) {
            rows = interner.intern(Map.copyOf(tidied));
        }
    }

    private Map<String, AttributeValue> tidied(Map<String, AttributeValue> row) {
        Map<String, AttributeValue> tidied = new HashMap<>(row);
        tidied.keySet().removeAll(Set.of("CompletedAt", "LastError", "ExpiresAt"));
        tidied.computeIfPresent(
                "ClaimOwner",
                (_, owner) -> isAtWork(owner.s().substring(0, owner.s().indexOf('.'))) ? owner : NOBODY);
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

    /** The same for the same state; the two workers may change places. */
    List<Integer> key() {
        List<Integer> key =
                new ArrayList<>(List.of(rows.id(), service.id(), owed.id(), published.id(), jumps, faultsLeft));
        workers.stream().map(run -> run.map(History::id).orElse(-1)).sorted().forEach(key::add);
        key.addAll(pending);
        return List.copyOf(key);
    }
}
