package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.digest.Digests;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The counts of a run and its first findings of each kind. */
public final class DriftCounts {
    /** Findings kept of each kind. */
    static final int MAX_EXAMPLES = 10;

    /**
     * For all of them together. Their UTF-8 can take six bytes for one in JSON, and seven in the JSON of a message, so
     * that a notice stays below the 256 KiB of SNS.
     */
    static final int MAX_EXAMPLE_BYTES = 16 * 1024;

    /** The digest of a run that found none. */
    static final String NO_DRIFT = "none";

    private final Map<DriftKind, Integer> counts = new EnumMap<>(DriftKind.class);
    private final List<Drift> examples = new ArrayList<>();
    private int exampleBytes;
    private int objects;
    private int workflows;
    private int records;
    private int hints;
    private long drift;
    private boolean finished;

    /** Counts a finding and keeps it where there is room. */
    void found(Drift found) {
        int before = counts.merge(found.kind(), 1, Integer::sum) - 1;
        if (before < MAX_EXAMPLES) {
            keep(found);
        }
        if (found.kind().isDrift()) {
            // A sum: no service lists in an order that it promises.
            drift += DigestSet.of(Digests.sha256(found.kind().label(), found.subject(), found.key(), found.detail()));
        }
    }

    private void keep(Drift found) {
        int bytes = bytes(found.subject()) + bytes(found.key()) + bytes(found.detail());
        if (exampleBytes + bytes <= MAX_EXAMPLE_BYTES) {
            exampleBytes += bytes;
            examples.add(found);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    void objects(int more) {
        objects += more;
    }

    void workflows(int more) {
        workflows += more;
    }

    void records(int more) {
        records += more;
    }

    void hints(int more) {
        hints += more;
    }

    void finish() {
        finished = true;
    }

    /** How many definitions of the bucket were compared. */
    public int objects() {
        return objects;
    }

    /** How many workflows of the account were compared. */
    public int workflows() {
        return workflows;
    }

    /** How many records were compared. */
    public int records() {
        return records;
    }

    /** How many hints were sent. */
    public int hints() {
        return hints;
    }

    /** Whether everything was compared; false where the time ran out before. */
    public boolean isFinished() {
        return finished;
    }

    /** How many findings of a kind there are. */
    public int count(DriftKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** How many differences were found; what is only listed does not count. */
    public int drift() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isDrift())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many findings there are, those that are only listed among them. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Differs, in all likelihood, whenever the drift does; it has no blanks. */
    String digest() {
        String found = drift() == 0 ? NO_DRIFT : drift() + "/" + Long.toHexString(drift);
        return finished ? found : "not-finished/" + found;
    }

    /** The first of each kind, in the order they were found. */
    public List<Drift> examples() {
        return List.copyOf(examples);
    }
}
