package dev.dagdrop.functions.onboard;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.registration.outcome.NoticeSeverity;
import java.util.List;
import java.util.function.Function;

/** Texts that several outcomes share. */
final class ProfileOutcomeText {
    static final String FOLLOWS = "Workflows whose settings it changes are updated within the next minutes, each with a"
            + " notice of its own where there is something to say.\n";

    private ProfileOutcomeText() {}

    static NoticeSeverity severity(Validation validation, List<String> remarks) {
        return validation.findings().isEmpty() && remarks.isEmpty() ? NoticeSeverity.INFO : NoticeSeverity.WARNING;
    }

    static String earlier(boolean stays) {
        return stays ? "The earlier profile stays active.\n" : "There is no active profile until then.\n";
    }

    static ProfileOutcomeDescription rejected(String ofTeam, String ofAll, Function<ProfileFile, String> text) {
        return ProfileOutcomeDescription.of("team-rejected", NoticeSeverity.ERROR, ofTeam, ofAll, text);
    }

    static ProfileOutcomeDescription unreadable(String label, String cause, String remedy, boolean earlierStays) {
        return ProfileOutcomeDescription.of(
                        label,
                        NoticeSeverity.ERROR,
                        ": profile unreadable",
                        "the default profile cannot be read",
                        file -> file.subject() + ", " + file.printed() + ", cannot be read: " + Visible.text(cause)
                                + "\n\nWhat to do: " + Visible.text(remedy) + "\n" + earlier(earlierStays))
                .because(cause);
    }
}
