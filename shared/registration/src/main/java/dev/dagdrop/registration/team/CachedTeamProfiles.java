package dev.dagdrop.registration.team;

import dev.dagdrop.registration.team.TeamProfiles.StoredProfile;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what was read of a team for at most {@link #AGE}, so that a burst of uploads reads it once. A refusal is never
 * from the cache: a team that was just onboarded is not refused.
 *
 * <p>No change is lost: what a new profile means for existing workflows is looked at only after every cached copy of the old
 * one has aged out (docs/decisions/settings-and-profiles.md).
 */
public final class CachedTeamProfiles implements TeamProfiles {
    /** How long a changed profile may go unnoticed. */
    public static final Duration AGE = Duration.ofSeconds(30);

    private static final int MOST_TEAMS = 200;

    private final TeamProfiles profiles;
    private final UnknownTeamPolicy unknown;
    private final InstantSource clock;
    private final Map<Optional<String>, CacheEntry> kept = new LinkedHashMap<>();

    /** @param unknown whether a team without a profile is refused */
    public CachedTeamProfiles(TeamProfiles profiles, UnknownTeamPolicy unknown, InstantSource clock) {
        this.profiles = profiles;
        this.unknown = unknown;
        this.clock = clock;
    }

    private record CacheEntry(StoredProfiles known, Instant readAt) {}

    @Override
    public StoredProfiles of(Optional<String> team) {
        Instant now = clock.instant();
        kept.values().removeIf(old -> !now.isBefore(old.readAt().plus(AGE)) || now.isBefore(old.readAt()));
        CacheEntry earlier = kept.get(team);
        if (earlier != null) {
            return earlier.known();
        }
        StoredProfiles known = profiles.of(team);
        if (mayBeKept(known) && kept.size() < MOST_TEAMS) {
            kept.put(team, new CacheEntry(known, now));
        }
        return known;
    }

    private boolean mayBeKept(StoredProfiles known) {
        return switch (known.team()) {
            case StoredProfile.ActiveProfile _ -> true;
            // Corrected by the next upload of the profile, which nobody should have to wait for.
            case StoredProfile.RemovedProfile _, StoredProfile.InvalidProfile _ -> false;
            case StoredProfile.MissingProfile _ ->
                switch (unknown) {
                    case USE_DEFAULTS -> true;
                    case REFUSE -> false;
                };
        };
    }
}
