package dev.dagdrop.functions.onboard;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.profile.model.TeamProfile;
import java.util.List;

/** How one run for a profile's key ended. */
public sealed interface TeamOutcome {
    /**
     * The team has a profile, and had none.
     *
     * @param verdict what the rules say, warnings at most
     * @param remarks what could not be done about its subscribers
     */
    record Onboarded(TeamProfile profile, Verdict verdict, List<String> remarks) implements TeamOutcome {}

    /** Another profile is active. */
    record Changed(TeamProfile profile, Verdict verdict, List<String> remarks) implements TeamOutcome {}

    /** The profile says what it said before. */
    record Unchanged() implements TeamOutcome {}

    /** It has errors; what was active stays so. */
    record Rejected(Verdict verdict, boolean earlierStays) implements TeamOutcome {}

    /** Another file is the team's profile. */
    record Taken(String key) implements TeamOutcome {}

    /** It lies in a folder, where no profile is looked for. */
    record Misplaced() implements TeamOutcome {}

    /** The profile is gone. */
    record Removed() implements TeamOutcome {}

    /**
     * The object cannot be read.
     *
     * @param earlierStays whether there is an active profile, which stays active
     */
    record Unreadable(String reason, String remedy, boolean earlierStays) implements TeamOutcome {}

    /** It is nothing this function is for. */
    record Ignored(String reason) implements TeamOutcome {}

    /** Something that may pass stood in the way; the delivery is to be repeated. */
    record Deferred(String reason) implements TeamOutcome {}

    /** Whether what was uploaded is not active, and a person has to act. */
    default boolean isRefusal() {
        return switch (this) {
            case Rejected _, Taken _, Misplaced _, Unreadable _ -> true;
            case Onboarded _, Changed _, Unchanged _, Removed _, Ignored _, Deferred _ -> false;
        };
    }

    /** The outcome's name in the log and in notices. */
    default String label() {
        return switch (this) {
            case Onboarded _ -> "team-onboarded";
            case Changed _ -> "team-changed";
            case Unchanged _ -> "team-unchanged";
            case Rejected _, Taken _, Misplaced _, Unreadable _ -> "team-rejected";
            case Removed _ -> "team-removed";
            case Ignored _ -> "ignored";
            case Deferred _ -> "deferred";
        };
    }
}
