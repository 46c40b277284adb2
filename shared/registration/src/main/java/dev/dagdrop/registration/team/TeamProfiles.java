package dev.dagdrop.registration.team;

import dev.dagdrop.profile.model.TeamProfile;
import java.util.Optional;

/** The profiles in force. */
public interface TeamProfiles {
    /**
     * What is known of a team, and the default profile beside it.
     *
     * @param team empty for what lies in no team's folder
     * @throws software.amazon.awssdk.core.exception.SdkException when the table cannot be reached
     */
    Known of(Optional<String> team);

    /** No team has a profile, and there is no default one. */
    static TeamProfiles none() {
        return _ -> new Known(new Standing.Unknown(), Optional.empty());
    }

    /**
     * What holds for a team.
     *
     * @param standing how it stands
     * @param defaults the profile of all teams, if there is one
     */
    record Known(Standing standing, Optional<TeamProfile> defaults) {}

    /** How a team stands. */
    sealed interface Standing {
        /** No profile of it was ever accepted. */
        record Unknown() implements Standing {}

        /** It has a profile. */
        record Onboarded(TeamProfile profile) implements Standing {}

        /** Its profile was removed. */
        record Removed() implements Standing {}
    }
}
