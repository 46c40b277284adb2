package dev.dagdrop.functions.onboard;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.registration.outcome.Severity;
import java.util.List;

/** What several outcomes say. */
final class ProfileText {
    static final String FOLLOWS = "Workflows whose settings it changes are updated within the next minutes, each with a"
            + " notice of its own where there is something to say.\n";

    private ProfileText() {}

    static Severity severity(Verdict verdict, List<String> remarks) {
        return verdict.findings().isEmpty() && remarks.isEmpty() ? Severity.INFO : Severity.WARNING;
    }

    static String earlier(boolean stays) {
        return stays ? "The earlier profile stays active.\n" : "There is no active profile until then.\n";
    }

    static String unreadable(Owner owner) {
        return owner.headline(": profile unreadable", "the default profile cannot be read");
    }

    static String unreadable(ProfileFile file, String cause, String remedy, boolean earlierStays) {
        return file.subject() + ", " + file.printed() + ", cannot be read: " + Visible.text(cause) + "\n\nWhat to do: "
                + Visible.text(remedy) + "\n" + earlier(earlierStays);
    }
}
