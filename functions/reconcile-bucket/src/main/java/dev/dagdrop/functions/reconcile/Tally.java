package dev.dagdrop.registration.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a run has looked at and found so far: every difference counted, the first few of each kind kept. */
public final class Tally {
    /** Of each kind. */
    static final int MAX_EXAMPLES = 10;

    /**
     * For all of them together. Their UTF-8 can take six bytes for one in JSON, and seven in the JSON of a message, so
     * that notice and hand-over stay below the 256 KiB of SNS and SQS.
     */
    static final int MAX_EXAMPLE_BYTES = 16 * 1024;

    private final Map<DriftKind, Integer> counts = new EnumMap<>(DriftKind.class);
    private final List<Drift> examples = new ArrayList<>();
    private int exampleBytes;
    private int objects;
    private int workflows;
    private int registrations;
    private int redriven;

    /** Counts a difference and keeps it where there is room. */
    void found(Drift drift) {
        int before = counts.merge(drift.kind(), 1, Integer::sum) - 1;
        if (before < MAX_EXAMPLES) {
            keep(drift);
        }
    }

    private void keep(Drift drift) {
        int bytes = bytes(drift.workflow()) + bytes(drift.key()) + bytes(drift.detail());
        if (exampleBytes + bytes <= MAX_EXAMPLE_BYTES) {
            exampleBytes += bytes;
            examples.add(drift);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Takes over what an earlier part of the run had counted. */
    void restore(DriftKind kind, int count) {
        counts.put(kind, count);
    }

    /** Takes over what an earlier part of the run had kept. */
    void restore(Drift drift) {
        keep(drift);
    }

    void objects(int more) {
        objects += more;
    }

    void workflows(int more) {
        workflows += more;
    }

    void registrations(int more) {
        registrations += more;
    }

    void redriven(int more) {
        redriven += more;
    }

    /** How many definitions of the bucket were looked at. */
    public int objects() {
        return objects;
    }

    /** How many workflows of the service were looked at. */
    public int workflows() {
        return workflows;
    }

    /** How many rows of the ledger were looked at. */
    public int registrations() {
        return registrations;
    }

    /** How many uploads were sent on their road again. */
    public int redriven() {
        return redriven;
    }

    /** How many differences of a kind were found. */
    public int count(DriftKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** How many differences were found. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The first of each kind, in the order they were found. */
    public List<Drift> examples() {
        return List.copyOf(examples);
    }
}
