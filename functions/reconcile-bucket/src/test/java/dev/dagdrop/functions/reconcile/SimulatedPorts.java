package dev.dagdrop.functions.reconcile;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.registration.InputDigests;
import dev.dagdrop.registration.mwaa.ClientToken;
import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.ObservedWorkflow;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.WorkflowListing;
import dev.dagdrop.registration.mwaa.WorkflowSettings;
import dev.dagdrop.registration.mwaa.WorkflowState;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.queue.HintQueue;
import dev.dagdrop.registration.store.RegisteredWorkflow;
import dev.dagdrop.registration.store.WorkflowRecord;
import dev.dagdrop.registration.store.WorkflowRecord.LastRun;
import dev.dagdrop.registration.team.TeamProfiles.StoredProfile;
import dev.dagdrop.registration.team.TeamProfiles.StoredProfiles;
import dev.dagdrop.registration.team.Teams;
import dev.dagdrop.registration.team.UnknownTeamPolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A bucket of any size that nobody holds in memory: file, record and workflow number n are made when they are asked for.
 *
 * <p>Of every thousand, number 1 has no record and no workflow, number 2 has a newer version than its record, number 3 lost
 * its workflow, number 4 has a version that is not ours, number 5 lost its file. The rest is as it should be.
 */
final class SimulatedPorts {
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static final int PER = 1_000;
    private static final int OBJECT_PAGE = 1_000;
    private static final int WORKFLOW_PAGE = 100;
    private static final int RECORD_PAGE = 500;
    private static final Instant BEFORE = NOW.minus(Duration.ofDays(1));

    /** So long that no heap of the test's holds the keys of a whole bucket. */
    private static final String PADDING = "p".repeat(200);

    private final int size;
    private final List<Notice> notices = new ArrayList<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private final InputDigests inputs = new InputDigests(teamsWithoutProfiles(), "rules");
    private final Reconciler reconciler;
    private int hints;

    private static Teams teamsWithoutProfiles() {
        return new Teams(
                _ -> new StoredProfiles(new StoredProfile.MissingProfile(), new StoredProfile.MissingProfile(), ""),
                UnknownTeamPolicy.USE_DEFAULTS,
                Validator.standard(Bounds.standard(), CheckOverrides.none()),
                CheckOverrides.none());
    }

    SimulatedPorts(int size) {
        this.size = size;
        HintQueue counted = (_, keys, _) -> hints += keys.size();
        ReconcilerPorts ports = new ReconcilerPorts(
                new ReconcilerPorts.ComparedSides(
                        this::objects,
                        _ -> new BucketListing.ObjectPage(List.of(), Optional.empty()),
                        new SimulatedTable(),
                        (_, _, _) -> {
                            throw new AssertionError("nobody asked to revert");
                        },
                        this::workflows,
                        new SimulatedService(),
                        Set::of),
                inputs,
                new ReconcilerPorts.DriftOutbox(counted, counted, notices::add, new NoNoticeMemory()));
        reconciler = new Reconciler(
                new ComparisonScope("drop", "workflows/", "teams/"),
                ports,
                NoticeLevel.PROBLEMS,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    ComparisonRun run() {
        return reconciler.reconcile(new ComparisonRequest(ComparisonMode.REDRIVE, Duration.ZERO), Instant.MAX);
    }

    int hints() {
        return hints;
    }

    int calls(String port) {
        return calls.getOrDefault(port, 0);
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    private void called(String port) {
        calls.merge(port, 1, Integer::sum);
    }

    private static boolean is(int n, int kind) {
        return n % PER == kind;
    }

    private static String key(int n) {
        return "workflows/team/%08d/%s.yaml".formatted(n, PADDING);
    }

    private static WorkflowName name(int n) {
        return new WorkflowName("team.%08d.%s".formatted(n, PADDING));
    }

    private static String arn(int n) {
        return "arn:aws:airflow-serverless:us-east-1:000000000000:workflow/team.%08d-0123456789".formatted(n);
    }

    private static int number(String text) {
        int start = text.indexOf("team") + "team-".length();
        return Integer.parseInt(text.substring(start, start + 8));
    }

    private BucketListing.ObjectPage objects(Optional<String> after) {
        called("objects");
        int from = after.map(SimulatedPorts::number).map(n -> n + 1).orElse(0);
        int to = Math.min(from + OBJECT_PAGE, size);
        return new BucketListing.ObjectPage(
                IntStream.range(from, to)
                        .filter(n -> !is(n, 5))
                        .mapToObj(n -> new BucketListing.ListedObject(
                                key(n), Optional.of(is(n, 2) ? "v2" : "v1"), "tag", BEFORE))
                        .toList(),
                to < size ? Optional.of(key(to - 1)) : Optional.empty());
    }

    private WorkflowListing.WorkflowPage workflows(Optional<String> after) {
        called("workflows");
        int from = after.map(Integer::parseInt).orElse(0);
        int to = Math.min(from + WORKFLOW_PAGE, size);
        return new WorkflowListing.WorkflowPage(
                IntStream.range(from, to)
                        .filter(n -> !is(n, 1) && !is(n, 3))
                        .mapToObj(n -> new WorkflowListing.ListedWorkflow(
                                arn(n), Optional.of(name(n).value()), version(n), Optional.of(BEFORE)))
                        .toList(),
                to < size ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    private static Optional<String> version(int n) {
        return Optional.of(is(n, 4) ? "theirs" : "ours");
    }

    private Optional<StoredItem> record(int n) {
        if (is(n, 1)) {
            return Optional.empty();
        }
        LastRun ended =
                new LastRun(Optional.of(inputs.ofTeam(Optional.of("team")).of(key(n), "v1")), "created", false, BEFORE);
        RegisteredWorkflow registered = new RegisteredWorkflow(
                arn(n),
                Optional.of("ours"),
                Optional.of(new RegisteredWorkflow.AcceptedDefinition(key(n), Optional.of("v1"), "content")),
                RegisteredWorkflow.AppliedSettings.UNKNOWN);
        WorkflowRecord record = WorkflowRecord.NEW
                .heldBy("drop", key(n))
                .with(registered)
                .ended(ended, Optional.empty(), Optional.empty());
        return Optional.of(new StoredItem.StoredWorkflow(name(n), record, Optional.empty()));
    }

    private final class SimulatedTable implements RecordListing {
        @Override
        public Map<String, StoredItem> of(Set<String> ids) {
            called("records");
            Map<String, StoredItem> records = new HashMap<>();
            ids.forEach(id -> record(number(id)).ifPresent(record -> records.put(id, record)));
            return records;
        }

        @Override
        public RecordPage page(Optional<String> after) {
            called("scan");
            int from = after.map(Integer::parseInt).orElse(0);
            int to = Math.min(from + RECORD_PAGE, size);
            return new RecordPage(
                    IntStream.range(from, to)
                            .mapToObj(SimulatedPorts.this::record)
                            .flatMap(Optional::stream)
                            .toList(),
                    to < size ? Optional.of(Integer.toString(to)) : Optional.empty());
        }
    }

    private final class SimulatedService implements Workflows {
        @Override
        public Optional<ObservedWorkflow> get(String workflowArn) {
            called("get");
            int n = number(workflowArn);
            WorkflowState state = new WorkflowState(workflowArn, version(n), Optional.empty(), List.of());
            return is(n, 3)
                    ? Optional.empty()
                    : Optional.of(new ObservedWorkflow(state, Optional.empty(), Optional.empty()));
        }

        @Override
        public Map<String, String> tags(String workflowArn) {
            throw new AssertionError("every workflow has a record");
        }

        @Override
        public Optional<String> find(WorkflowName name) {
            throw new AssertionError("a search over all pages for one workflow");
        }

        @Override
        public ServiceAnswer create(
                WorkflowName name,
                DefinitionLocation location,
                WorkflowSettings settings,
                Map<String, String> tags,
                ClientToken token) {
            throw new AssertionError("the comparison itself makes no workflow");
        }

        @Override
        public ServiceAnswer update(String workflowArn, DefinitionLocation location, WorkflowSettings settings) {
            throw new AssertionError("the comparison itself updates no workflow");
        }

        @Override
        public Optional<String> retag(String workflowArn, Set<String> removed, Map<String, String> set) {
            throw new AssertionError("the comparison itself tags no workflow");
        }

        @Override
        public ServiceAnswer delete(String workflowArn) {
            throw new AssertionError("the comparison itself deletes no workflow");
        }
    }

    private static final class NoNoticeMemory implements NoticeMemory {
        @Override
        public Optional<LastNotice> last() {
            return Optional.empty();
        }

        @Override
        public void remember(LastNotice notice) {
            // One run is all there is.
        }
    }

    /** A run over as many definitions as the first argument says; prints what it came to. */
    static void main(String[] args) {
        SimulatedPorts simulation = new SimulatedPorts(Integer.parseInt(args[0]));
        DriftCounts driftCounts = simulation.run().driftCounts();
        System.out.println("objects %d, workflows %d, records %d, drift %d, hints %d"
                .formatted(
                        driftCounts.objects(),
                        driftCounts.workflows(),
                        driftCounts.records(),
                        driftCounts.drift(),
                        simulation.hints()));
    }
}
