package dev.dagdrop.functions.onboard;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.outcome.Severity;
import java.util.List;
import java.util.Optional;

/** How one run for a profile's key ended; log line and notice say what it says. */
sealed interface TeamOutcome {
    /** Its name in the log and in notices. */
    String label();

    /** Why it ended so, for the log; empty where the label says all. */
    default Optional<String> reason() {
        return Optional.empty();
    }

    /** Whether the file is not active, and a person has to act. */
    default boolean isRefusal() {
        return this instanceof Told told && told.severity() == Severity.ERROR;
    }

    /** One that people hear of. */
    sealed interface Told extends TeamOutcome {
        /** How much it matters to them. */
        Severity severity();

        /** A few words of printable ASCII for the subject, at most 91 characters. */
        String headline(Owner owner);

        /** What happened and what to do, as an email reads it. */
        String text(ProfileFile file);
    }

    /** One that only the log knows. */
    sealed interface Silent extends TeamOutcome {}

    /**
     * The owner has an active profile, and had none.
     *
     * @param verdict what the rules say, warnings at most
     * @param remarks what could not be done about its subscribers
     */
    record Onboarded(TeamProfile profile, Verdict verdict, List<String> remarks) implements Told {
        @Override
        public String label() {
            return "team-onboarded";
        }

        @Override
        public Severity severity() {
            return ProfileText.severity(verdict, remarks);
        }

        @Override
        public String headline(Owner owner) {
            return owner.headline(" is onboarded", "the default profile is active");
        }

        @Override
        public String text(ProfileFile file) {
            String news = file.owner()
                    .team()
                    .map(team -> "Team " + team + " is onboarded.\n\n" + Invitation.of(profile, file))
                    .orElse("The default profile is active: its settings hold for the workflows of all teams, below"
                            + " those of a team's own profile.\n\n" + ProfileText.FOLLOWS);
            return news + FindingsText.remarks(file.key(), verdict, remarks);
        }
    }

    /** Another profile is active. */
    record Changed(Verdict verdict, List<String> remarks) implements Told {
        @Override
        public String label() {
            return "team-changed";
        }

        @Override
        public Severity severity() {
            return ProfileText.severity(verdict, remarks);
        }

        @Override
        public String headline(Owner owner) {
            return owner.headline(" has a changed profile", "the default profile was changed");
        }

        @Override
        public String text(ProfileFile file) {
            return file.subject() + " was changed.\n\n" + ProfileText.FOLLOWS
                    + FindingsText.remarks(file.key(), verdict, remarks);
        }
    }

    /** The file says what the active profile says, after it was refused; its people wait for the news. */
    record Restored() implements Told {
        @Override
        public String label() {
            return "team-restored";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String headline(Owner owner) {
            return owner.headline(" has its profile back", "the default profile is active again");
        }

        @Override
        public String text(ProfileFile file) {
            return "An earlier notice said that " + file.printed() + " was refused. Now the file says what the active"
                    + " profile says.\n";
        }
    }

    /** It has errors; what was active stays so. */
    record Rejected(Verdict verdict, boolean earlierStays) implements Told {
        @Override
        public String label() {
            return "team-rejected";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Optional<String> reason() {
            return Optional.of("errors: " + verdict.errors().size());
        }

        @Override
        public String headline(Owner owner) {
            return owner.headline(" has a refused profile", "the default profile was refused");
        }

        @Override
        public String text(ProfileFile file) {
            return file.subject() + " was refused.\n\n" + FindingsText.of(file.key(), verdict)
                    + "\nWhat to do: correct the file and upload it again; ./dagdrop validate --profile FILE checks it"
                    + " before.\n" + ProfileText.earlier(earlierStays);
        }
    }

    /** Only its uploader can change the object so that it can be read. */
    record Locked(String cause, String remedy, boolean earlierStays) implements Told {
        @Override
        public String label() {
            return "team-rejected";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(cause);
        }

        @Override
        public String headline(Owner owner) {
            return ProfileText.unreadable(owner);
        }

        @Override
        public String text(ProfileFile file) {
            return ProfileText.unreadable(file, cause, remedy, earlierStays);
        }
    }

    /** Nothing is wrong with the file: an administrator has to act, and the key waits in the dead-letter queue. */
    record Failed(String cause, String remedy, boolean earlierStays) implements Told {
        @Override
        public String label() {
            return "team-failed";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(cause);
        }

        @Override
        public String headline(Owner owner) {
            return ProfileText.unreadable(owner);
        }

        @Override
        public String text(ProfileFile file) {
            return ProfileText.unreadable(file, cause, remedy, earlierStays);
        }
    }

    /** Another file is the profile, and exists. */
    record Taken(String other) implements Told {
        @Override
        public String label() {
            return "team-rejected";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(Visible.text(other) + " is the profile");
        }

        @Override
        public String headline(Owner owner) {
            return owner.headline(" has two profiles", "there are two default profiles");
        }

        @Override
        public String text(ProfileFile file) {
            return "The file was refused: " + Visible.text(other) + " is "
                    + file.owner().noun() + " already.\n\nWhat to do: change that file, and remove " + file.printed()
                    + "; or remove that file, and this one takes its place.\n";
        }
    }

    /** It lies in a folder, where no profile is looked for. */
    record Misplaced() implements Told {
        @Override
        public String label() {
            return "team-rejected";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Optional<String> reason() {
            return Optional.of("it lies in a folder, where no profile is looked for");
        }

        @Override
        public String headline(Owner owner) {
            return owner.headline(" has a profile in a folder", "a profile lies in a folder");
        }

        @Override
        public String text(ProfileFile file) {
            Place place = file.place();
            return file.printed() + " is no team's profile: it lies in a folder.\n\nWhat to do: upload it as s3://"
                    + place.bucket() + "/" + place.teamPrefix() + "TEAM.yaml, named after the team's folder under "
                    + place.workflowPrefix() + ", and remove this one.\n";
        }
    }

    /** The file is gone, and the profile is no longer active. */
    record Removed() implements Told {
        @Override
        public String label() {
            return "team-removed";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String headline(Owner owner) {
            return owner.headline(" has no profile now", "the default profile was removed");
        }

        @Override
        public String text(ProfileFile file) {
            return file.subject() + " was removed.\n\n"
                    + file.owner()
                            .team()
                            .map(team -> "Its workflows stay as they are. New uploads under " + file.folder(team)
                                    + " are refused until it has a profile again.\n")
                            .orElse(ProfileText.FOLLOWS);
        }
    }

    /** The file says what the active profile says, and nothing is owed. */
    record Unchanged() implements Silent {
        @Override
        public String label() {
            return "team-unchanged";
        }
    }

    /** It is nothing this function is for. */
    record Ignored(String cause) implements Silent {
        @Override
        public String label() {
            return "ignored";
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(cause);
        }
    }

    /** Another invocation works on this very key, and looks at it again before it ends. */
    record InFlight() implements Silent {
        @Override
        public String label() {
            return "in-flight";
        }
    }

    /** Something that may pass stood in the way; the delivery is to be repeated. */
    record Deferred(String cause) implements Silent {
        @Override
        public String label() {
            return "deferred";
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(cause);
        }
    }
}
