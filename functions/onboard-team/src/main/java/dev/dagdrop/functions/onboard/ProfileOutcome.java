package dev.dagdrop.functions.onboard;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.outcome.NoticeSeverity;
import java.util.List;

/** How one run for a profile's key ended; log line and notice use its texts. */
sealed interface ProfileOutcome {
    /** The texts about it. */
    ProfileOutcomeDescription description();

    /** Whether a notice is published. */
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
     * @param validation the findings, warnings at most
     * @param remarks the subscriptions that failed
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

    /** The active profile changed. */
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

    /** The file matches the active profile again after a refusal, which a notice has announced. */
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

    /** The profile has errors; the active profile stays. */
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

    /** The object cannot be read unless its uploader changes it. */
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

    /** Another file that exists is the team's profile. */
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

    /** The file is in a folder, where profiles are not read. */
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
     * @param remarks the subscriptions that failed; the notice is published before, so only the log has them
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

    /** The file matches the active profile, and nothing is left to do. */
    record ProfileUnchanged() implements ProfileOutcome {
        @Override
        public ProfileOutcomeDescription description() {
            return ProfileOutcomeDescription.silent("team-unchanged");
        }
    }

    /** The key or event does not concern this function. */
    record ProfileIgnored(String cause) implements ProfileOutcome {
        @Override
        public ProfileOutcomeDescription description() {
            return ProfileOutcomeDescription.silent("ignored").because(cause);
        }
    }

    /** A temporary failure: the event is delivered again. */
    record ProfileDeferred(String cause) implements ProfileOutcome {
        @Override
        public ProfileOutcomeDescription description() {
            return ProfileOutcomeDescription.silent("deferred").because(cause);
        }
    }
}
