package dev.dagdrop.registration.team;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.profile.TeamValidators;
import dev.dagdrop.profile.model.Profiles;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.team.TeamProfiles.StoredProfile;
import dev.dagdrop.registration.team.TeamProfiles.StoredProfiles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Decides whose uploads are admitted, and what their definitions are held to. */
public final class Teams {
    private final TeamProfiles profiles;
    private final UnknownTeamPolicy unknown;
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
    public Teams(TeamProfiles profiles, UnknownTeamPolicy unknown, Validator standard, CheckOverrides overrides) {
        this.profiles = profiles;
        this.unknown = unknown;
        this.standard = standard;
        this.bounds = standard.bounds();
        this.overrides = overrides;
    }

    /**
     * What the profiles mean for a file of this team.
     *
     * @param team the first folder under the prefix; empty where the file lies in none
     * @throws software.amazon.awssdk.core.exception.SdkException when the table cannot be reached
     */
    public Admission admit(Optional<String> team) {
        Refusal refusal = team.<Refusal>map(Refusal.TeamWithoutProfile::new).orElseGet(Refusal.NoTeam::new);
        if (team.isEmpty() && unknown == UnknownTeamPolicy.REFUSE) {
            return new Admission.Refused(refusal);
        }
        StoredProfiles known = profiles.of(team);
        if (known.defaults() instanceof StoredProfile.InvalidProfile(String file)) {
            return unusable(file);
        }
        Optional<TeamProfile> defaults = known.defaults() instanceof StoredProfile.ActiveProfile(TeamProfile all)
                ? Optional.of(all)
                : Optional.empty();
        return switch (known.team()) {
            case StoredProfile.ActiveProfile(TeamProfile profile) ->
                admitted(new Profiles(defaults, Optional.of(profile)), known.digest());
            case StoredProfile.RemovedProfile _ -> new Admission.Refused(new Refusal.TeamRemoved(team.orElse("")));
            case StoredProfile.InvalidProfile(String file) -> unusable(file);
            case StoredProfile.MissingProfile _ ->
                switch (unknown) {
                    case USE_DEFAULTS ->
                        new Admission.Admitted(new Profiles(defaults, Optional.empty()), standard, known.digest());
                    case REFUSE -> new Admission.Refused(refusal);
                };
        };
    }

    private static Admission unusable(String file) {
        return new Admission.Unusable(
                "the stored profile " + file + " has an error by the rules of this version",
                "Check the profile with ./dagdrop validate --profile " + file + ", correct it and upload it again;"
                        + " the files it concerns are then looked at again by themselves.");
    }

    /** A validator is worth keeping as long as the profiles are the same: it reads the catalogue of operators anew. */
    private Admission.Admitted admitted(Profiles wanted, String digest) {
        TeamProfile profile = wanted.team().orElseThrow();
        return Optional.ofNullable(admitted.get(profile.team()))
                .filter(kept -> kept.digest().equals(digest))
                .orElseGet(() -> {
                    Admission.Admitted made = new Admission.Admitted(
                            wanted, TeamValidators.validator(bounds, overrides, profile), digest);
                    admitted.put(profile.team(), made);
                    return made;
                });
    }
}
