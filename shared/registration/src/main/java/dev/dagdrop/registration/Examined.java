package dev.dagdrop.registration;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.outcome.Outcome;
import java.util.Optional;

/** What reading and checking an upload gave; the service is not asked yet. */
sealed interface Examined {
    /**
     * It may be registered.
     *
     * @param digest of the content
     * @param verdict what the checks say, warnings at most
     * @param profile of its team, if it has one
     */
    record Accepted(String digest, Verdict verdict, Optional<TeamProfile> profile) implements Examined {}

    /** It ends here. */
    record Ended(Outcome outcome) implements Examined {}
}
