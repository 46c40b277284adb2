package dev.dagdrop.registration.outcome;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.registration.mwaa.ServiceAnswer.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a file was rejected. */
public sealed interface Refusal {
    /** A few printable ASCII words for a subject line. */
    String headline();

    /** Why, in a clause. */
    String reason();

    /** What to do about it. */
    String advice();

    /** One token to count refusals by. */
    String code();

    /** The workflow that has the name already, where one does. */
    default Optional<String> workflowArn() {
        return this instanceof ForeignWorkflow foreign ? Optional.of(foreign.arn()) : Optional.empty();
    }

    /** The checks found errors; the service was not called. */
    record InvalidDefinition(Validation validation) implements Refusal {
        @Override
        public String headline() {
            return FindingCounts.errors(validation) + " in the definition";
        }

        @Override
        public String reason() {
            return "the definition has " + FindingCounts.errorsAndWarnings(validation);
        }

        @Override
        public String advice() {
            return "Correct the file and upload it again.\n" + NOT_SENT;
        }

        @Override
        public String code() {
            return validation.errors().getFirst().rule().value();
        }
    }

    /** The name derived from its key belongs to another file, which exists. */
    record NameTaken(String bucket, String key) implements Refusal {
        @Override
        public String headline() {
            return "its name is taken by another file";
        }

        @Override
        public String reason() {
            return "s3://" + Visible.text(bucket + "/" + key) + " gives the same workflow name and exists";
        }

        @Override
        public String advice() {
            return "Rename this file, or remove the other one: then this file gets the name automatically.\n"
                    + "To remove the other one: aws s3 rm " + "'"
                    + Visible.text("s3://" + bucket + "/" + key).replace("'", "'\\''") + "'"
                    + "\nNothing was changed.";
        }

        @Override
        public String code() {
            return "name-taken";
        }
    }

    /** A workflow of this name exists that did not come from this file; it was not touched. */
    record ForeignWorkflow(String arn) implements Refusal {
        @Override
        public String headline() {
            return "its name is taken by another workflow";
        }

        @Override
        public String reason() {
            return "a workflow of this name exists that did not come from this file";
        }

        @Override
        public String advice() {
            return "Rename this file, or delete that workflow and upload the file again.\n"
                    + "The workflow was not touched.";
        }

        @Override
        public String code() {
            return "foreign-workflow";
        }
    }

    /** Its team has no profile, and this installation takes no file without one. */
    record TeamWithoutProfile(String team) implements Refusal {
        @Override
        public String headline() {
            return "its team has no profile";
        }

        @Override
        public String reason() {
            return "team " + Visible.quote(team) + " has no profile";
        }

        @Override
        public String advice() {
            return "Ask the platform team for a profile. Once there is one, this file is checked again automatically.\n"
                    + NOT_SENT;
        }

        @Override
        public String code() {
            return "unknown-team";
        }
    }

    /** The profile of its team was removed. */
    record TeamRemoved(String team) implements Refusal {
        @Override
        public String headline() {
            return "its team's profile was removed";
        }

        @Override
        public String reason() {
            return "the profile of team " + Visible.quote(team) + " was removed";
        }

        @Override
        public String advice() {
            return new TeamWithoutProfile(team).advice();
        }

        @Override
        public String code() {
            return "team-removed";
        }
    }

    /** It lies in no team's folder, and this installation takes no file without a team. */
    record NoTeam() implements Refusal {
        @Override
        public String headline() {
            return "it lies in no team's folder";
        }

        @Override
        public String reason() {
            return "the file lies in no team's folder";
        }

        @Override
        public String advice() {
            return "Move the file to the folder of a team that has a profile.\n" + NOT_SENT;
        }

        @Override
        public String code() {
            return "no-team";
        }
    }

    /** Its team allows certain operators only, and the bucket keeps no versions that a checked definition could be pinned to. */
    record NeedsVersions(String team) implements Refusal {
        @Override
        public String headline() {
            return "its team needs a versioned bucket";
        }

        @Override
        public String reason() {
            return "team " + Visible.quote(team)
                    + " has AllowedOperators, and the bucket keeps no versions: the file could change between check and"
                    + " registration";
        }

        @Override
        public String advice() {
            return "Ask an administrator to enable versioning for the bucket, then upload the file again.\n" + NOT_SENT;
        }

        @Override
        public String code() {
            return "needs-versions";
        }
    }

    /** S3 does not give the object out as it is stored: archived, or encrypted with a key of the uploader's (SSE-C). */
    record UnreadableObject(String cause, String remedy) implements Refusal {
        @Override
        public String headline() {
            return "the object cannot be read";
        }

        @Override
        public String reason() {
            return "the object cannot be read: " + cause;
        }

        @Override
        public String advice() {
            return remedy;
        }

        @Override
        public String code() {
            return "unreadable";
        }
    }

    /** The service refused it. */
    record RefusedByService(String message, Optional<String> kind, List<FieldProblem> fields) implements Refusal {
        @Override
        public String headline() {
            return "MWAA Serverless refused it";
        }

        @Override
        public String reason() {
            List<String> parts = new ArrayList<>(List.of(message));
            kind.ifPresent(parts::add);
            fields.forEach(field -> parts.add(field.name() + ": " + field.message()));
            return "MWAA Serverless refused it: " + Visible.text(String.join("; ", parts));
        }

        @Override
        public String advice() {
            return "Correct what it names and upload the file again.\nA workflow that exists stays as it is.";
        }

        @Override
        public String code() {
            return "service";
        }
    }

    /** What happened to the workflow: nothing. */
    String NOT_SENT = "Nothing was sent to MWAA Serverless. A workflow that exists stays as it is.";
}
