package dev.dagdrop.functions.onboard;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.outcome.Severity;
import java.util.List;

/** How one run for a profile's key ended; log line and notice say what it says. */
sealed interface TeamOutcome {
    /** All that is said of it. */
    Description description();

    /** Whether people hear of it. */
    default boolean isTold() {
        return description().severity() != Severity.SILENT;
    }

    /** Whether the file is not active, and a person has to act. */
    default boolean isRefusal() {
        return description().severity() == Severity.ERROR;
    }

    /**
     * The owner has an active profile, and had none.
     *
     * @param validation what the rules say, warnings at most
     * @param remarks what could not be done about its subscribers
     */
    record Onboarded(TeamProfile profile, Validation validation, List<String> remarks) implements TeamOutcome {
        @Override
        public Description description() {
            return Description.of(
                    "team-onboarded",
                    ProfileText.severity(validation, remarks),
                    " is onboarded",
                    "the default profile is active",
                    file -> file.owner()
                                    .team()
                                    .map(team -> "Team " + team + " is onboarded.\n\n" + Invitation.of(profile, file))
                                    .orElse("The default profile is active: its settings hold for the workflows of all"
                                            + " teams, below those of a team's own profile.\n\n" + ProfileText.FOLLOWS)
                            + FindingsText.remarks(file.key(), validation, remarks));
        }
    }

    /** Another profile is active. */
    record Changed(Validation validation, List<String> remarks) implements TeamOutcome {
        @Override
        public Description description() {
            return Description.of(
                    "team-changed",
                    ProfileText.severity(validation, remarks),
                    " has a changed profile",
                    "the default profile was changed",
                    file -> file.subject() + " was changed.\n\n" + ProfileText.FOLLOWS
                            + FindingsText.remarks(file.key(), validation, remarks));
        }
    }

    /** The file says what the active profile says, after it was refused; its people wait for the news. */
    record Restored() implements TeamOutcome {
        @Override
        public Description description() {
            return Description.of(
                    "team-restored",
                    Severity.INFO,
                    " has its profile back",
                    "the default profile is active again",
                    file -> "An earlier notice said that " + file.printed() + " was refused. Now the file says what the"
                            + " active profile says.\n");
        }
    }

    /** It has errors; what was active stays so. */
    record Rejected(Validation validation, boolean earlierStays) implements TeamOutcome {
        @Override
        public Description description() {
            return ProfileText.rejected(
                            " has a refused profile",
                            "the default profile was refused",
                            file -> file.subject() + " was refused.\n\n" + FindingsText.of(file.key(), validation)
                                    + "\nWhat to do: correct the file and upload it again; ./dagdrop validate --profile"
                                    + " FILE checks it before.\n" + ProfileText.earlier(earlierStays))
                    .because("errors: " + validation.errors().size());
        }
    }

    /** Only its uploader can change the object so that it can be read. */
    record Locked(String cause, String remedy, boolean earlierStays) implements TeamOutcome {
        @Override
        public Description description() {
            return ProfileText.unreadable("team-rejected", cause, remedy, earlierStays);
        }
    }

    /** Nothing is wrong with the file: an administrator has to act, and the key waits in the dead-letter queue. */
    record Failed(String cause, String remedy, boolean earlierStays) implements TeamOutcome {
        @Override
        public Description description() {
            return ProfileText.unreadable("team-failed", cause, remedy, earlierStays);
        }
    }

    /** Another file is the profile, and exists. */
    record Taken(String other) implements TeamOutcome {
        @Override
        public Description description() {
            return ProfileText.rejected(
                            " has two profiles",
                            "there are two default profiles",
                            file -> "The file was refused: " + Visible.text(other) + " is "
                                    + file.owner().noun() + " already.\n\nWhat to do: change that file, and remove "
                                    + file.printed() + "; or remove that file, and this one takes its place.\n")
                    .because(Visible.text(other) + " is the profile");
        }
    }

    /** It lies in a folder, where no profile is looked for. */
    record Misplaced() implements TeamOutcome {
        @Override
        public Description description() {
            return ProfileText.rejected(
                            " has a profile in a folder",
                            "a profile lies in a folder",
                            file -> file.printed() + " is no team's profile: it lies in a folder.\n\nWhat to do: upload"
                                    + " it as s3://" + file.place().bucket() + "/"
                                    + file.place().teamPrefix() + "TEAM.yaml, named after the team's folder under "
                                    + file.place().workflowPrefix() + ", and remove this one.\n")
                    .because("it lies in a folder, where no profile is looked for");
        }
    }

    /**
     * The file is gone, and the profile is no longer active.
     *
     * @param remarks what could not be done about its subscribers; the notice comes before, so only the log has them
     */
    record Removed(List<String> remarks) implements TeamOutcome {
        @Override
        public Description description() {
            Description removed = Description.of(
                    "team-removed",
                    Severity.WARNING,
                    " has no profile now",
                    "the default profile was removed",
                    file -> file.subject() + " was removed.\n\n"
                            + file.owner()
                                    .team()
                                    .map(team -> "Its workflows stay as they are. New uploads under "
                                            + file.folder(team) + " are refused until it has a profile again.\n")
                                    .orElse(ProfileText.FOLLOWS));
            return remarks.isEmpty() ? removed : removed.because(String.join("; ", remarks));
        }
    }

    /** The file says what the active profile says, and nothing is owed. */
    record Unchanged() implements TeamOutcome {
        @Override
        public Description description() {
            return Description.silent("team-unchanged");
        }
    }

    /** It is nothing this function is for. */
    record Ignored(String cause) implements TeamOutcome {
        @Override
        public Description description() {
            return Description.silent("ignored").because(cause);
        }
    }

    /** Something that may pass stood in the way; the delivery is to be repeated. */
    record Deferred(String cause) implements TeamOutcome {
        @Override
        public Description description() {
            return Description.silent("deferred").because(cause);
        }
    }
}
