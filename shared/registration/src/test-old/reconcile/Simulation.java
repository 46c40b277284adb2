package dev.dagdrop.registration.reconcile;

import dev.dagdrop.registration.mwaa.ClientToken;
import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.Settings;
import dev.dagdrop.registration.mwaa.WorkflowListing;
import dev.dagdrop.registration.mwaa.WorkflowState;
import dev.dagdrop.registration.mwaa.Workflows;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.store.Registrations;
import dev.dagdrop.registration.store.StoredRegistration;
import dev.dagdrop.registration.upload.Sequencer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A bucket of any size that nobody holds in memory: file, row and workflow number n are made when they are asked for.
 *
 * <p>Of every thousand, number 1 has no row and no workflow, number 2 has a newer version than its row, number 3 lost its
 * workflow, number 4 has a version that is not ours, number 5 lost its file. The rest is in step.
 */
final class Simulation {
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static final int PER = 1_000;
    private static final int OBJECT_PAGE = 1_000;
    private static final int WORKFLOW_PAGE = 100;
    private static final int ROW_PAGE = 500;
    private static final Instant BEFORE = NOW.minus(Duration.ofDays(1));
    private static final String ROLE = "arn:aws:iam::000000000000:role/dagdrop/workflows";

    /** So long that no heap of the test's holds the keys of a whole bucket. */
    private static final String PADDING = "p".repeat(200);

    private final int size;
    private final Map<String, Sightings> stored = new HashMap<>();
    private final Deque<Run> handedOver = new ArrayDeque<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private int redriven;
    private final Reconciler reconciler;

    Simulation(int size) {
        this.size = size;
        Ports ports = new Ports(
                this::objects,
                new Rows(),
                this::workflows,
                new Service(),
                uploads -> redriven += uploads.size(),
                new Store(),
                run -> handedOver.add(RunText.parse(RunText.of(run))),
                notices::add);
        reconciler = new Reconciler(
                new Scope("drop", "workflows/", ROLE), ports, NoticeLevel.PROBLEMS, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** One run in as many invocations as it has pages, each handed over as text. */
    Run runPageByPage() {
        Run last = reconciler
                .reconcile(Run.begin(new Request(Mode.REDRIVE, Duration.ZERO), NOW), Instant.MIN)
                .run();
        while (!handedOver.isEmpty()) {
            last = reconciler.reconcile(handedOver.remove(), Instant.MIN).run();
        }
        return last;
    }

    int redriven() {
        return redriven;
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
        return new WorkflowName("team-%08d-%s".formatted(n, PADDING));
    }

    private static String arn(int n) {
        return "arn:aws:airflow-serverless:us-east-1:000000000000:workflow/team-%08d-0123456789".formatted(n);
    }

    private static int number(String text) {
        int start = text.indexOf("team") + "team-".length();
        return Integer.parseInt(text.substring(start, start + 8));
    }

    private BucketListing.Page objects(Optional<String> after) {
        called("objects");
        int from = after.map(Simulation::number).map(n -> n + 1).orElse(0);
        int to = Math.min(from + OBJECT_PAGE, size);
        return new BucketListing.Page(
                IntStream.range(from, to)
                        .filter(n -> !is(n, 5))
                        .mapToObj(n -> new BucketListing.Listed(
                                key(n), Optional.of(is(n, 2) ? "v2" : "v1"), Optional.of("tag"), 1, BEFORE))
                        .toList(),
                to < size ? Optional.of(key(to - 1)) : Optional.empty());
    }

    private WorkflowListing.Page workflows(Optional<String> after) {
        called("workflows");
        int from = after.map(Integer::parseInt).orElse(0);
        int to = Math.min(from + WORKFLOW_PAGE, size);
        return new WorkflowListing.Page(
                IntStream.range(from, to)
                        .filter(n -> !is(n, 1) && !is(n, 3))
                        .mapToObj(n -> new WorkflowListing.Listed(
                                arn(n), Optional.of(name(n).value()), version(n), Optional.of(BEFORE)))
                        .toList(),
                to < size ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    private static Optional<String> version(int n) {
        return Optional.of(is(n, 4) ? "theirs" : "ours");
    }

    private static Optional<StoredRegistration> row(int n) {
        return is(n, 1)
                ? Optional.empty()
                : Optional.of(new StoredRegistration(
                        name(n),
                        "drop",
                        key(n),
                        Optional.of("v1"),
                        Optional.of("tag"),
                        Sequencer.of("0055AED6DCD90281E5"),
                        true,
                        Instant.EPOCH,
                        Optional.of("created"),
                        Optional.of(arn(n)),
                        Optional.of("ours"),
                        true,
                        Optional.of(BEFORE)));
    }

    private final class Rows implements Registrations {
        @Override
        public Map<WorkflowName, StoredRegistration> of(Set<WorkflowName> names) {
            called("rows");
            Map<WorkflowName, StoredRegistration> rows = new HashMap<>();
            names.forEach(name -> row(number(name.value())).ifPresent(row -> rows.put(name, row)));
            return rows;
        }

        @Override
        public Page page(Optional<String> after) {
            called("scan");
            int from = after.map(Integer::parseInt).orElse(0);
            int to = Math.min(from + ROW_PAGE, size);
            return new Page(
                    IntStream.range(from, to)
                            .mapToObj(Simulation::row)
                            .flatMap(Optional::stream)
                            .toList(),
                    to < size ? Optional.of(Integer.toString(to)) : Optional.empty());
        }

        @Override
        public boolean markChanged(StoredRegistration seen) {
            throw new AssertionError("nobody asked to revert");
        }
    }

    private final class Service implements Workflows {
        @Override
        public Optional<Deployed> get(String workflowArn) {
            called("get");
            int n = number(workflowArn);
            WorkflowState state = new WorkflowState(
                    workflowArn,
                    version(n),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
            return is(n, 3)
                    ? Optional.empty()
                    : Optional.of(new Deployed(state, Optional.empty(), Optional.of(new Settings(ROLE))));
        }

        @Override
        public Map<String, String> tags(String workflowArn) {
            throw new AssertionError("every workflow is known to the ledger");
        }

        @Override
        public Optional<String> find(WorkflowName name) {
            throw new AssertionError("a search over all pages for one workflow");
        }

        @Override
        public ServiceAnswer create(
                WorkflowName name,
                DefinitionLocation location,
                Settings settings,
                Map<String, String> tags,
                ClientToken token) {
            throw new AssertionError("reconcile itself makes no workflow");
        }

        @Override
        public ServiceAnswer update(String workflowArn, DefinitionLocation location, Settings settings) {
            throw new AssertionError("reconcile itself updates no workflow");
        }

        @Override
        public void retag(String workflowArn, Map<String, String> set, Set<String> removed) {
            throw new AssertionError("reconcile itself tags no workflow");
        }

        @Override
        public ServiceAnswer delete(String workflowArn) {
            throw new AssertionError("reconcile itself deletes no workflow");
        }

        @Override
        public ServiceAnswer disable(String workflowArn) {
            throw new AssertionError("reconcile itself disables no workflow");
        }
    }

    /** Keeps what the last invocation handed on. */
    private final class Store implements SightingStore {
        @Override
        public List<String> save(String run, Sightings sightings) {
            stored.clear();
            stored.put(run, sightings);
            return List.of(run);
        }

        @Override
        public Sightings load(List<String> ids) {
            return ids.isEmpty()
                    ? new Sightings()
                    : Optional.ofNullable(stored.get(ids.getFirst())).orElseThrow();
        }
    }

    /** A run over as many definitions as the first argument says; prints what it came to. */
    static void main(String[] args) {
        Simulation simulation = new Simulation(Integer.parseInt(args[0]));
        Run run = simulation.runPageByPage();
        System.out.println("objects %d, workflows %d, registrations %d, drift %d, redriven %d"
                .formatted(
                        run.tally().objects(),
                        run.tally().workflows(),
                        run.tally().registrations(),
                        run.tally().total(),
                        simulation.redriven()));
    }
}
