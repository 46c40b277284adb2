package dev.dagdrop.registration;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.profile.model.Profiles;
import dev.dagdrop.registration.outcome.Outcome;

/** What reading and checking an upload gave; the service is not asked yet. */
sealed interface Examined {
    /**
     * It may be registered.
     *
     * @param digest of the content
     * @param verdict what the checks say, warnings at most
     * @param profiles those that hold for it
     */
    record Accepted(String digest, Verdict verdict, Profiles profiles) implements Examined {}

    /** It ends here. */
    record Ended(Outcome outcome) implements Examined {}
}
