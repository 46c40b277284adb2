package dev.dagdrop.registration.store;

import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.notice.Notice;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The record of one workflow name. Bounded: with a notice that {@link Notice#shortened} made, its item stays below
 * 16 KB, whatever was uploaded.
 *
 * @param holder the object that the name belongs to
 * @param last how the last run of the controller ended
 * @param workflow the workflow of the name, where there is one
 * @param generation how many workflows of this name were deleted
 * @param denials how often in a row the service denied access
 * @param waiting keys that were refused the name, each with what tells its object apart
 * @param notice a notice that is stored and perhaps not published
 * @param noticeDigest what tells the last notice that was stored from any other
 */
public record WorkflowRecord(
        Optional<Holder> holder,
        Optional<LastRun> last,
        Optional<RegisteredWorkflow> workflow,
        int generation,
        int denials,
        SortedMap<String, String> waiting,
        Optional<Notice> notice,
        Optional<String> noticeDigest) {
    /** Bytes; an item has room for the keys of a few files, and more than a few do not meet in one name. */
    private static final int WAITING_BYTES = 2_048;

    private static final String PREFIX = "workflow/";

    /** The record of a name that nothing is known of. */
    public static final WorkflowRecord NEW = new WorkflowRecord(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            0,
            Collections.emptySortedMap(),
            Optional.empty(),
            Optional.empty());

    /** Keeps its own copy. */
    public WorkflowRecord {
        waiting = Collections.unmodifiableSortedMap(new TreeMap<>(waiting));
    }

    /** The object that a name belongs to. */
    public record Holder(String bucket, String key) {}

    /**
     * The outcome of the last run.
     *
     * @param inputs the digest of all that decided it: object, settings and rules; empty where the service has to be asked
     *     anew
     * @param outcome its label
     * @param refused whether a person had to act
     * @param at when
     */
    public record LastRun(Optional<String> inputs, String outcome, boolean refused, Instant at) {}

    /** The id of a name's item. */
    public static String id(WorkflowName name) {
        return PREFIX + name;
    }

    /** The name whose item this is the id of; empty where it is the id of something else. */
    public static Optional<WorkflowName> nameOf(String id) {
        return id.startsWith(PREFIX) ? Optional.of(new WorkflowName(id.substring(PREFIX.length()))) : Optional.empty();
    }

    /** Whether the name belongs to this object. */
    public boolean isHeldBy(String bucket, String key) {
        return holder.filter(new Holder(bucket, key)::equals).isPresent();
    }

    /** Whether the last run ended well for exactly these inputs, so that there is nothing to do. */
    public boolean isSettledFor(String inputs) {
        return last.flatMap(LastRun::inputs).filter(inputs::equals).isPresent();
    }

    /** A copy that belongs to this object. */
    public WorkflowRecord heldBy(String bucket, String key) {
        return new WorkflowRecord(
                Optional.of(new Holder(bucket, key)),
                last,
                workflow,
                generation,
                denials,
                waiting,
                notice,
                noticeDigest);
    }

    /** A copy with another workflow, or the same one changed. */
    public WorkflowRecord with(RegisteredWorkflow registered) {
        return new WorkflowRecord(
                holder, last, Optional.of(registered), generation, denials, waiting, notice, noticeDigest);
    }

    /** A copy after its workflow was deleted. */
    public WorkflowRecord withoutWorkflow() {
        return new WorkflowRecord(
                holder, last, Optional.empty(), generation + 1, denials, waiting, notice, noticeDigest);
    }

    /** A copy after the service denied access. */
    public WorkflowRecord denied() {
        return new WorkflowRecord(holder, last, workflow, generation, denials + 1, waiting, notice, noticeDigest);
    }

    /** A copy with one more key that waits; unchanged where there is no room, since the nightly comparison finds it. */
    public WorkflowRecord withWaitingKey(String key, String object) {
        SortedMap<String, String> more = new TreeMap<>(waiting);
        more.put(key, object);
        int bytes = more.entrySet().stream()
                .mapToInt(entry -> bytes(entry.getKey()) + bytes(entry.getValue()))
                .sum();
        return bytes > WAITING_BYTES ? this : waitedForBy(more);
    }

    /** A copy without a key that waited. */
    public WorkflowRecord withoutWaitingKey(String key) {
        SortedMap<String, String> fewer = new TreeMap<>(waiting);
        fewer.remove(key);
        return waitedForBy(fewer);
    }

    private WorkflowRecord waitedForBy(SortedMap<String, String> keys) {
        return new WorkflowRecord(holder, last, workflow, generation, denials, keys, notice, noticeDigest);
    }

    /** A copy after a run, with the notice about it; denials are counted on only while a person has to act. */
    public WorkflowRecord ended(LastRun run, Optional<Notice> unsent, Optional<String> digest) {
        int counted = run.refused() ? denials : 0;
        return new WorkflowRecord(holder, Optional.of(run), workflow, generation, counted, waiting, unsent, digest);
    }

    /** A copy with another notice to publish, or none; how the record's own object ended stays. */
    public WorkflowRecord withPendingNotice(Optional<Notice> unsent) {
        return new WorkflowRecord(holder, last, workflow, generation, denials, waiting, unsent, noticeDigest);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
