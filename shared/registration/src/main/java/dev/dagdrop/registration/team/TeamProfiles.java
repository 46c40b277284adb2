package dev.dagdrop.registration.team;

import dev.dagdrop.profile.model.TeamProfile;

/** The profiles in force. */
public interface TeamProfiles {
    /**
     * What is known of a team.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException when the table cannot be reached
     */
    Standing of(String team);

    /** No team has a profile. */
    static TeamProfiles none() {
        return _ -> new Standing.Unknown();
    }

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
