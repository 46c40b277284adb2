package dev.dagdrop.registration.team;

import dev.dagdrop.profile.model.TeamProfile;
import java.util.Optional;

/** The active profiles. */
public interface TeamProfiles {
    /**
     * What is known of a team, and the default profile beside it.
     *
     * @param team empty for what lies in no team's folder
     * @throws software.amazon.awssdk.core.exception.SdkException when the table cannot be reached
     */
    StoredProfiles of(Optional<String> team);

    /**
     * What the table holds.
     *
     * @param team the team's own profile
     * @param defaults the profile of all teams
     * @param digest of both as they were uploaded; differs whenever one of them changes
     */
    record StoredProfiles(StoredProfile team, StoredProfile defaults, String digest) {}

    /** One profile in the table. */
    sealed interface StoredProfile {
        /** None was ever accepted. */
        record MissingProfile() implements StoredProfile {}

        /** It is active. */
        record ActiveProfile(TeamProfile profile) implements StoredProfile {}

        /** It was removed. */
        record RemovedProfile() implements StoredProfile {}

        /**
         * It was accepted once and has an error by the rules of this version.
         *
         * @param file the profile's file name
         */
        record InvalidProfile(String file) implements StoredProfile {}
    }
}
