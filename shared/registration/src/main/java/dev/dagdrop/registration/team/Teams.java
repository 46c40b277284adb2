package dev.dagdrop.registration.team;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.profile.TeamValidators;
import dev.dagdrop.profile.model.Profiles;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.team.TeamProfiles.Known;
import dev.dagdrop.registration.team.TeamProfiles.Standing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Decides whose uploads are admitted, and what their definitions are held to. */
public final class Teams {
    private final TeamProfiles profiles;
    private final UnknownTeam unknown;
    private final Validator standard;
    private final Bounds bounds;
    private final CheckOverrides overrides;
    private final Map<String, Admission.Admitted> admitted = new HashMap<>();

    /**
     * Teams of an installation.
     *
     * @param standard what definitions of a team without a profile are held to
     * @param overrides the stack's, over which a profile lays its own
     */
    public Teams(TeamProfiles profiles, UnknownTeam unknown, Validator standard, CheckOverrides overrides) {
        this.profiles = profiles;
        this.unknown = unknown;
        this.standard = standard;
        this.bounds = standard.bounds();
        this.overrides = overrides;
    }

    /** An installation without profiles. */
    public static Teams without(Validator validator) {
        return new Teams(TeamProfiles.none(), UnknownTeam.USE_DEFAULTS, validator, CheckOverrides.none());
    }

    /**
     * Whether an upload of this team is registered.
     *
     * @param team the first folder under the prefix; empty where the file lies in none
     * @throws software.amazon.awssdk.core.exception.SdkException when the table cannot be reached
     */
    public Admission admit(Optional<String> team) {
        Refusal refusal = team.<Refusal>map(Refusal.UnknownTeam::new).orElseGet(Refusal.NoTeam::new);
        if (team.isEmpty() && unknown == UnknownTeam.REFUSE) {
            return new Admission.Refused(refusal);
        }
        Known known = profiles.of(team);
        return switch (known.standing()) {
            case Standing.Onboarded onboarded -> admitted(known.defaults(), onboarded.profile());
            case Standing.Removed _ -> new Admission.Refused(new Refusal.TeamRemoved(team.orElse("")));
            case Standing.Unknown _ -> unknown(refusal, known);
        };
    }

    private Admission unknown(Refusal refusal, Known known) {
        return switch (unknown) {
            case USE_DEFAULTS -> new Admission.Admitted(new Profiles(known.defaults(), Optional.empty()), standard);
            case REFUSE -> new Admission.Refused(refusal);
        };
    }

    /** A validator is worth keeping as long as the profile is the same: it reads the catalogue of operators anew. */
    private Admission.Admitted admitted(Optional<TeamProfile> defaults, TeamProfile profile) {
        Profiles wanted = new Profiles(defaults, Optional.of(profile));
        return Optional.ofNullable(admitted.get(profile.team()))
                .filter(kept -> kept.profiles().equals(wanted))
                .orElseGet(() -> {
                    Admission.Admitted made =
                            new Admission.Admitted(wanted, TeamValidators.validator(bounds, overrides, profile));
                    admitted.put(profile.team(), made);
                    return made;
                });
    }
}
