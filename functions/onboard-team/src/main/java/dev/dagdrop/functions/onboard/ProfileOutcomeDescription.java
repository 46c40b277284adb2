package dev.dagdrop.functions.onboard;

import dev.dagdrop.registration.outcome.NoticeSeverity;
import java.util.Optional;
import java.util.function.Function;

/**
 * The texts about an outcome, in one place.
 *
 * @param label its name in the log and in notices
 * @param severity how severe it is for the people concerned
 * @param headline a few words of printable ASCII for the subject
 * @param text what happened and what to do, as an email reads it
 * @param reason the reason, for the log; empty where the label suffices
 */
record ProfileOutcomeDescription(
        String label,
        NoticeSeverity severity,
        Headline headline,
        Function<ProfileFile, String> text,
        Optional<String> reason) {
    /**
     * What the subject says after {@code dagdrop:}.
     *
     * @param ofTeam after the name of a team, at most 22 characters with the blank before it: names have 64, subjects 100
     * @param ofAll of the default profile
     */
    record Headline(String ofTeam, String ofAll) {}

    static ProfileOutcomeDescription of(
            String label, NoticeSeverity severity, String ofTeam, String ofAll, Function<ProfileFile, String> text) {
        return new ProfileOutcomeDescription(label, severity, new Headline(ofTeam, ofAll), text, Optional.empty());
    }

    /** An outcome that appears only in the log. */
    static ProfileOutcomeDescription silent(String label) {
        return of(label, NoticeSeverity.SILENT, "", "", _ -> "");
    }

    ProfileOutcomeDescription because(String why) {
        return new ProfileOutcomeDescription(label, severity, headline, text, Optional.of(why));
    }
}
