package dev.dagdrop.registration.crash;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.registration.ControllerPorts;
import dev.dagdrop.registration.EventSource;
import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.notice.NoticeComposer;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.team.Teams;
import dev.dagdrop.registration.team.UnknownTeamPolicy;
import dev.dagdrop.registration.telemetry.ProcessedEvent;
import dev.dagdrop.registration.telemetry.RunTrace;
import dev.dagdrop.standins.fault.InjectedFaults;
import dev.dagdrop.testkit.SharedStandIns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An installation in which a holder can be stopped at a given moment, and whose deliveries come again as a queue's do. */
final class StoppableInstallation implements AutoCloseable, HolderStop.StepEndpoint {
    /** Longer than any lease. */
    private static final Duration LEASE_OVER = TestInstallation.INVOCATION.plusMinutes(1);

    /** More rounds of deliveries than this come to no end. */
    private static final int MOST_ROUNDS = 6;

    private static final Validator VALIDATOR = Validator.standard(Bounds.standard(), CheckOverrides.none());

    /** Keys whose events are to be delivered: those that asked for it, and hints. */
    private final List<String> pending = new ArrayList<>();

    private final TestInstallation installation;
    private final StoppableClients clients;
    private final OnRemove onRemove;
    private final HookedPorts ports;
    private final Intake intake;

    /** @param variant what is done to the ports of every holder, to try a controller that is built wrong */
    StoppableInstallation(SharedStandIns standIns, TestSetup setup, UnaryOperator<HookedPorts> variant) {
        onRemove = setup.onRemove();
        installation = new TestInstallation(standIns, setup);
        clients = new StoppableClients(standIns, installation);
        ports = variant.apply(clients.ports((_, keys, _) -> pending.addAll(keys)));
        intake = intake(ports);
    }

    TestInstallation installation() {
        return installation;
    }

    /** Delivers an event once; it is delivered again where its run asks for that. */
    Outcome deliver(String key) {
        return deliver(intake, key);
    }

    /** Delivers an event to a holder under a hook, and takes it back as undelivered where the holder is killed. */
    void deliver(String key, CallHook hook) {
        try {
            deliver(intake(ports.under(hook)), key);
        } catch (HolderStop.HolderKilled killed) {
            pending.add(key);
        }
    }

    private Outcome deliver(Intake from, String key) {
        ProcessedEvent processed = from.process(List.of(installation.hint(key)), TestInstallation.INVOCATION)
                .getFirst();
        if (processed.isRetried()) {
            pending.add(key);
        }
        return processed.result().outcome();
    }

    /** Delivers everything that asked for it, and lets every lease run out in between. */
    void settle() {
        for (int round = 0; !pending.isEmpty(); round++) {
            if (round == MOST_ROUNDS) {
                throw new AssertionError("still to be delivered after %d rounds: %s".formatted(round, pending));
            }
            letLeasesRunOut();
            List<String> keys = List.copyOf(pending);
            pending.clear();
            keys.forEach(this::deliver);
        }
    }

    void letLeasesRunOut() {
        installation.clock().advance(LEASE_OVER);
    }

    private Intake intake(HookedPorts from) {
        RunTrace trace = new RunTrace();
        ControllerPorts ports = new ControllerPorts(
                installation.bucket(),
                from.objects(),
                from.workflows(),
                new Claims(from.table(), installation.clock()),
                new Teams(from.profiles(), UnknownTeamPolicy.USE_DEFAULTS, VALIDATOR, CheckOverrides.none()),
                new SettingsResolver(TestInstallation.ROLE),
                new NoticeComposer(NoticeLevel.ALL),
                from.notices(),
                from.hints(),
                onRemove,
                51_200,
                "one stack");
        return new Intake(
                new EventSource(installation.bucket(), Optional.empty()),
                new WorkflowNaming("workflows/"),
                ports.controller(installation.clock(), trace),
                installation.clock(),
                trace);
    }

    @Override
    public Optional<InjectedFaults> of(ControllerCall step) {
        return switch (step) {
            case CLAIM, PROFILE, COMPLETE, SENT -> Optional.of(clients.table().faults());
            case LOOK -> Optional.of(clients.objects().faults());
            case OBSERVE, CREATE, UPDATE, DELETE, TAG ->
                Optional.of(installation.service().faults());
            case PUBLISH -> Optional.of(installation.sns().faults());
            case HINT -> Optional.empty();
        };
    }

    @Override
    public List<String> operations(ControllerCall step) {
        return switch (step) {
            case CLAIM, COMPLETE, SENT -> List.of("UpdateItem");
            case PROFILE -> List.of("BatchGetItem");
            case LOOK -> List.of("GET");
            case OBSERVE -> List.of("GetWorkflow");
            case CREATE -> List.of("CreateWorkflow");
            case UPDATE -> List.of("UpdateWorkflow");
            case DELETE -> List.of("DeleteWorkflow");
            case TAG -> List.of("TagResource", "UntagResource");
            case PUBLISH -> List.of("Publish");
            case HINT -> List.of();
        };
    }

    @Override
    public void close() {
        try (installation;
                clients) {
            // try-with-resources closes both, even when one fails.
        }
    }
}
