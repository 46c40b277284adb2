package dev.dagdrop.registration.explorer;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.Patience;
import dev.dagdrop.registration.Registrar;
import dev.dagdrop.registration.mwaa.Settings;
import dev.dagdrop.registration.notice.NoticeComposer;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.store.TableLedger;
import dev.dagdrop.registration.team.Teams;
import dev.dagdrop.registration.telemetry.Journal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * Says what a run does next: the real road, played from its start with what it has seen so far. It depends on nothing
 * else, so that each answer is worked out once.
 */
final class Runner {
    static final Settings SETTINGS = new Settings("arn:aws:iam::123456789012:role/workflows");

    private final Validator validator = Validator.standard(Bounds.standard());
    private final NoticeComposer composer = new NoticeComposer(NoticeLevel.ALL);
    private final Scenario scenario;
    private final Variant variant;
    private final Map<Position, Next> known = new HashMap<>();

    Runner(Scenario scenario, Variant variant) {
        this.scenario = scenario;
        this.variant = variant;
    }

    private record Position(int history, Instant now) {}

    Next next(History history, Instant now) {
        Position position = new Position(history.id(), now);
        Next next = known.get(position);
        if (next == null) {
            next = play(new Replay(history.all(), now));
            known.put(position, next);
        }
        return next;
    }

    /** How many different moments the road was played up to. */
    int moments() {
        return known.size();
    }

    private Next play(Replay replay) {
        try {
            Outcome outcome = road(replay);
            return new Next.Over(isEnd(outcome), outcome.label());
        } catch (Suspended suspended) {
            return new Next.Calls(replay.looked(), suspended.call());
        } catch (RuntimeException e) {
            return new Next.Over(false, "failed: " + e.getMessage());
        }
    }

    private Outcome road(Replay replay) {
        Clock ledgerClock = replay.clock();
        Clock clock = variant.looksAtItsClock()
                ? ledgerClock
                : Clock.fixed(World.start(replay.start().deadline()), ZoneOffset.UTC);
        Registrar registrar = new Registrar(
                new TableLedger(replay, ledgerClock, replay::nextOwner),
                replay,
                Teams.without(validator),
                replay,
                new SettingsResolver(SETTINGS.roleArn()),
                OnRemove.DELETE,
                composer,
                replay,
                clock,
                // Too little time to wait in: to ask again and to be delivered again are the same to the ledger.
                new Patience(clock, _ -> {}, new Random(0)),
                Journal.none());
        Drop drop = scenario.drops().get(replay.start().drop());
        return registrar
                .register(drop.upload(), Drop.NAMED, replay.start().deadline())
                .outcome();
    }

    private static boolean isEnd(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Deferred _, Outcome.Failed _ -> false;
            case Outcome.Created _,
                    Outcome.Updated _,
                    Outcome.Unchanged _,
                    Outcome.Rejected _,
                    Outcome.Duplicate _,
                    Outcome.Stale _,
                    Outcome.Kept _,
                    Outcome.Disabled _,
                    Outcome.Removed _,
                    Outcome.Ignored _ -> true;
        };
    }
}
