package dev.dagdrop.registration.outcome;

import java.util.Optional;

/**
 * The texts about an outcome, in one place.
 *
 * @param label its name in the record, answers, attributes and logs
 * @param severity how severe it is for the people concerned
 * @param headline a few printable ASCII words for a subject line, with nothing in them that the sender of a file controls
 * @param sentence what happened, with {@code %s} for the workflow's name
 * @param reason why it ended so; empty where the label says all
 * @param advice what to do now; empty where there is nothing to do
 */
public record OutcomeDescription(
        String label,
        NoticeSeverity severity,
        String headline,
        String sentence,
        Optional<String> reason,
        Optional<String> advice) {
    static OutcomeDescription of(String label, NoticeSeverity severity, String headline, String sentence) {
        return new OutcomeDescription(label, severity, headline, sentence, Optional.empty(), Optional.empty());
    }

    /** One without a notice. */
    static OutcomeDescription silent(String label, String reason) {
        return of(label, NoticeSeverity.SILENT, label, "Nothing changed for workflow %s.")
                .because(reason);
    }

    OutcomeDescription because(String why) {
        return new OutcomeDescription(label, severity, headline, sentence, Optional.of(why), advice);
    }

    OutcomeDescription advising(String what) {
        return new OutcomeDescription(label, severity, headline, sentence, reason, Optional.of(what));
    }

    /** The same, with the number of its warnings, and advice where there are any and none was given yet. */
    OutcomeDescription with(AppliedWorkflow applied) {
        String warnings = FindingCounts.withWarnings(applied);
        Optional<String> help = advice.or(() -> warnings.isEmpty()
                ? Optional.empty()
                : Optional.of("Check whether the warnings matter to you. The workflow runs as it is."));
        // Every sentence ends in a full stop, and the number belongs before it.
        String counted = sentence.substring(0, sentence.length() - 1) + warnings + ".";
        return new OutcomeDescription(label, severity, headline + warnings, counted, reason, help);
    }
}
