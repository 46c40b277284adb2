package dev.dagdrop.functions.onboard;

import java.util.Optional;

/** What a notice says about a change of a profile. */
interface ProfileWords {
    /**
     * A notice's own words.
     *
     * @param headline what stands in the subject after {@code dagdrop:}
     * @param text for people
     */
    record Words(String headline, String text) {}

    /** The words; empty where there is nothing to tell. */
    Optional<Words> of(String key, TeamOutcome outcome);
}
