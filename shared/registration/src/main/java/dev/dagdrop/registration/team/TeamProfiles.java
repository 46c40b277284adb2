package dev.dagdrop.registration.team;

import dev.dagdrop.profile.model.TeamProfile;
import java.util.Optional;

/** The active profiles. */
public interface TeamProfiles {
    /**
     * The profiles of a team and the default profile.
     *
     * @param team empty for what lies in no team's folder
     * @throws software.amazon.awssdk.core.exception.SdkException when the table cannot be reached
     */
    StoredProfiles of(Optional<String> team);

    /**
     * The stored profiles.
     *
     * @param team the team's own profile
     * @param defaults the profile of all teams
     * @param digest of both as they were uploaded; differs whenever one of them changes
     */
    record StoredProfiles(StoredProfile team, StoredProfile defaults, String digest) {}

    /** One profile in the table. */
    sealed interface StoredProfile {
        /** No profile was ever accepted. */
        record MissingProfile() implements StoredProfile {}

        /** The active profile. */
        record ActiveProfile(TeamProfile profile) implements StoredProfile {}

        /** The profile was removed. */
        record RemovedProfile() implements StoredProfile {}

        /**
         * An accepted profile that has an error by the rules of this version.
         *
         * @param file the profile's file name
         */
        record InvalidProfile(String file) implements StoredProfile {}
    }
}
