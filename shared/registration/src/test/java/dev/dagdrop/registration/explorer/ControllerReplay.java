package dev.dagdrop.registration.explorer;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.profile.model.ProfileSettings;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.ControllerPorts;
import dev.dagdrop.registration.naming.Naming.Named;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.notice.NoticeComposer;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.store.Claims;
import dev.dagdrop.registration.team.TeamProfiles;
import dev.dagdrop.registration.team.Teams;
import dev.dagdrop.registration.team.UnknownTeamPolicy;
import dev.dagdrop.registration.telemetry.RunTrace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Says what a run does next: the real controller, played from its start with what it has seen so far. It depends on nothing
 * else, so that each answer is worked out once.
 */
final class ControllerReplay {
    private static final WorkflowNaming NAMING = new WorkflowNaming("workflows/");

    private final Validator validator = Validator.standard(Bounds.standard());
    private final NoticeComposer composer = new NoticeComposer(NoticeLevel.PROBLEMS);
    private final Scenario scenario;
    private final CodeVariant variant;
    private final Map<RunPosition, NextAction> known = new HashMap<>();

    ControllerReplay(Scenario scenario, CodeVariant variant) {
        this.scenario = scenario;
        this.variant = variant;
    }

    private record RunPosition(int history, Instant now) {}

    /** The profiles, where the default one gives every workflow this description. */
    static TeamProfiles.StoredProfiles known(String description) {
        ProfileSettings settings = new ProfileSettings(
                Optional.empty(),
                Optional.of(description),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
        TeamProfile defaults =
                new TeamProfile("_default", settings, List.of(), Optional.empty(), CheckOverrides.none(), List.of());
        return new TeamProfiles.StoredProfiles(
                new TeamProfiles.StoredProfile.MissingProfile(),
                new TeamProfiles.StoredProfile.ActiveProfile(defaults),
                description);
    }

    NextAction next(History history, Instant now) {
        RunPosition position = new RunPosition(history.id(), now);
        NextAction next = known.get(position);
        if (next == null) {
            next = play(new ReplayedPorts(history.all(), now, variant));
            known.put(position, next);
        }
        return next;
    }

    /** How many different moments the controller was played up to. */
    int moments() {
        return known.size();
    }

    private NextAction play(ReplayedPorts replay) {
        try {
            Outcome outcome = run(replay);
            return new NextAction.RunEnded(!outcome.isRetried(), outcome.label());
        } catch (Suspended suspended) {
            return new NextAction.Calls(replay.looked(), suspended.call());
        } catch (SdkException e) {
            return new NextAction.RunEnded(false, "failed: " + e.getMessage());
        }
    }

    private Outcome run(ReplayedPorts replay) {
        Observation.Started start = replay.start();
        InstantSource clock =
                variant.looksAtItsClock() ? replay.clock() : InstantSource.fixed(ModelState.start(start.deadline()));
        ControllerPorts ports = new ControllerPorts(
                ModelBucket.NAME,
                replay,
                replay,
                new Claims(replay, replay.clock(), replay::nextOwner),
                new Teams(replay, UnknownTeamPolicy.USE_DEFAULTS, validator, CheckOverrides.none()),
                new SettingsResolver("arn:aws:iam::123456789012:role/workflows"),
                composer,
                replay,
                replay,
                scenario.onRemove(),
                validator.bounds().maxBytes(),
                "");
        return ports.controller(clock, new RunTrace())
                .run(start.key(), (Named) NAMING.derive(start.key()), start.deadline())
                .outcome();
    }
}
