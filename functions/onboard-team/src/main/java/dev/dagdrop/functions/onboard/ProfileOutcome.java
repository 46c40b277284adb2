package dev.dagdrop.functions.onboard;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.outcome.NoticeSeverity;
import java.util.List;

/** How one run for a profile's key ended; log line and notice say what it says. */
sealed interface ProfileOutcome {
    /** All that is said of it. */
    ProfileOutcomeDescription description();

    /** Whether people hear of it. */
    default boolean isAnnounced() {
        return description().severity() != NoticeSeverity.SILENT;
    }

    /** Whether the file is not active, and a person has to act. */
    default boolean isRefusal() {
        return description().severity() == NoticeSeverity.ERROR;
    }

    /**
     * The owner has an active profile, and had none.
     *
     * @param validation what the rules say, warnings at most
     * @param remarks what could not be done about its subscribers
     */
    record ProfileOnboarded(TeamProfile profile, Validation validation, List<String> remarks)
            implements ProfileOutcome {
        @Override
        public ProfileOutcomeDescription description() {
            return ProfileOutcomeDescription.of(
                    "team-onboarded",
                    ProfileOutcomeText.severity(validation, remarks),
                    " is onboarded",
                    "the default profile is active",
                    file -> file.owner()
                                    .team()
                                    .map(team -> "Team " + team + " is onboarded.\n\n" + WelcomeText.of(profile, file))
                                    .orElse("The default profile is active: its settings hold for the workflows of all"
                                            + " teams, below those of a team's own profile.\n\n"
                                            + ProfileOutcomeText.FOLLOWS)
                            + FindingsText.remarks(file.key(), validation, remarks));
        }
    }

    /** Another profile is active. */
    record ProfileChanged(Validation validation, List<String> remarks) implements ProfileOutcome {
        @Override
        public ProfileOutcomeDescription description() {
            return ProfileOutcomeDescription.of(
                    "team-changed",
                    ProfileOutcomeText.severity(validation, remarks),
                    " has a changed profile",
                    "the default profile was changed",
                    file -> file.subject() + " was changed.\n\n" + ProfileOutcomeText.FOLLOWS
                            + FindingsText.remarks(file.key(), validation, remarks));
        }
    }

    /** The file says what the active profile says, after it was refused; its people wait for the news. */
    record ProfileRestored() implements ProfileOutcome {
        @Override
        public ProfileOutcomeDescription description() {
            return ProfileOutcomeDescription.of(
                    "team-restored",
                    NoticeSeverity.INFO,
                    " has its profile back",
                    "the default profile is active again",
                    file -> "An earlier notice said that " + file.printed() + " was refused. Now the file says what the"
                            + " active profile says.\n");
        }
    }

    /** It has errors; what was active stays so. */
    record ProfileRejected(Validation validation, boolean earlierStays) implements ProfileOutcome {
        @Override
        public ProfileOutcomeDescription description() {
            return ProfileOutcomeText.rejected(
                            " has a refused profile",
                            "the default profile was refused",
                            file -> file.subject() + " was refused.\n\n" + FindingsText.of(file.key(), validation)
                                    + "\nWhat to do: correct the file and upload it again; ./dagdrop validate --profile"
                                    + " FILE checks it before.\n" + ProfileOutcomeText.earlier(earlierStays))
                    .because("errors: " + validation.errors().size());
        }
    }

    /** Only its uploader can change the object so that it can be read. */
    record ProfileLocked(String cause, String remedy, boolean earlierStays) implements ProfileOutcome {
        @Override
        public ProfileOutcomeDescription description() {
            return ProfileOutcomeText.unreadable("team-rejected", cause, remedy, earlierStays);
        }
    }

    /** Nothing is wrong with the file: an administrator has to act, and the key waits in the dead-letter queue. */
    record ProfileFailed(String cause, String remedy, boolean earlierStays) implements ProfileOutcome {
        @Override
        public ProfileOutcomeDescription description() {
            return ProfileOutcomeText.unreadable("team-failed", cause, remedy, earlierStays);
        }
    }

    /** Another file is the profile, and exists. */
    record TeamNameTaken(String other) implements ProfileOutcome {
        @Override
        public ProfileOutcomeDescription description() {
            return ProfileOutcomeText.rejected(
                            " has two profiles",
                            "there are two default profiles",
                            file -> "The file was refused: " + Visible.text(other) + " is "
                                    + file.owner().noun() + " already.\n\nWhat to do: change that file, and remove "
                                    + file.printed() + "; or remove that file, and this one takes its place.\n")
                    .because(Visible.text(other) + " is the profile");
        }
    }

    /** It lies in a folder, where no profile is looked for. */
    record ProfileMisplaced() implements ProfileOutcome {
        @Override
        public ProfileOutcomeDescription description() {
            return ProfileOutcomeText.rejected(
                            " has a profile in a folder",
                            "a profile lies in a folder",
                            file -> file.printed() + " is no team's profile: it lies in a folder.\n\nWhat to do: upload"
                                    + " it as s3://" + file.scope().bucket() + "/"
                                    + file.scope().teamPrefix() + "TEAM.yaml, named after the team's folder under "
                                    + file.scope().workflowPrefix() + ", and remove this one.\n")
                    .because("it lies in a folder, where no profile is looked for");
        }
    }

    /**
     * The file is gone, and the profile is no longer active.
     *
     * @param remarks what could not be done about its subscribers; the notice comes before, so only the log has them
     */
    record ProfileRemoved(List<String> remarks) implements ProfileOutcome {
        @Override
        public ProfileOutcomeDescription description() {
            ProfileOutcomeDescription removed = ProfileOutcomeDescription.of(
                    "team-removed",
                    NoticeSeverity.WARNING,
                    " has no profile now",
                    "the default profile was removed",
                    file -> file.subject() + " was removed.\n\n"
                            + file.owner()
                                    .team()
                                    .map(team -> "Its workflows stay as they are. New uploads under "
                                            + file.folder(team) + " are refused until it has a profile again.\n")
                                    .orElse(ProfileOutcomeText.FOLLOWS));
            return remarks.isEmpty() ? removed : removed.because(String.join("; ", remarks));
        }
    }

    /** The file says what the active profile says, and nothing is owed. */
    record ProfileUnchanged() implements ProfileOutcome {
        @Override
        public ProfileOutcomeDescription description() {
            return ProfileOutcomeDescription.silent("team-unchanged");
        }
    }

    /** It is nothing this function is for. */
    record ProfileIgnored(String cause) implements ProfileOutcome {
        @Override
        public ProfileOutcomeDescription description() {
            return ProfileOutcomeDescription.silent("ignored").because(cause);
        }
    }

    /** Something that may pass stood in the way; the delivery is to be repeated. */
    record ProfileDeferred(String cause) implements ProfileOutcome {
        @Override
        public ProfileOutcomeDescription description() {
            return ProfileOutcomeDescription.silent("deferred").because(cause);
        }
    }
}
