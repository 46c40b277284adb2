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
    Known of(Optional<String> team);

    /** No team has a profile, and there is no default one. */
    static TeamProfiles none() {
        return _ -> new Known(new Stored.Missing(), new Stored.Missing(), "");
    }

    /**
     * What the table holds.
     *
     * @param team the team's own profile
     * @param defaults the profile of all teams
     * @param digest of both as they were uploaded; differs whenever one of them changes
     */
    record Known(Stored team, Stored defaults, String digest) {}

    /** One profile in the table. */
    sealed interface Stored {
        /** None was ever accepted. */
        record Missing() implements Stored {}

        /** It is active. */
        record Active(TeamProfile profile) implements Stored {}

        /** It was removed. */
        record Removed() implements Stored {}

        /**
         * It was accepted once and has an error by the rules of this version.
         *
         * @param file the profile's file name
         */
        record Invalid(String file) implements Stored {}
    }
}
