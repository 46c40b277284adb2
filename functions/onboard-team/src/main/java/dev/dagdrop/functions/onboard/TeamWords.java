package dev.dagdrop.functions.onboard;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.naming.WorkflowNaming;
import java.util.Optional;

/** What a notice says about the profile of a team. */
final class TeamWords implements ProfileWords {
    private static final String OPERATOR = "airflow.providers.amazon.aws.operators.s3.S3ListOperator";

    private final Place place;
    private final String name;
    private final String subject;

    /** @param team empty where the file names none */
    TeamWords(Place place, Optional<String> team) {
        this.place = place;
        this.name = team.orElse("without a name");
        this.subject = team.map(name -> "team " + name).orElse("a team");
    }

    @Override
    public Optional<Words> of(String key, TeamOutcome outcome) {
        return switch (outcome) {
            case TeamOutcome.Onboarded onboarded ->
                Optional.of(new Words(
                        subject + " is onboarded",
                        "Team " + name + " is onboarded.\n\n" + invitation(onboarded.profile())
                                + FindingsText.remarks(key, onboarded.verdict(), onboarded.remarks())));
            case TeamOutcome.Changed changed ->
                Optional.of(new Words(
                        subject + " has a changed profile",
                        "The profile of team " + name
                                + " was changed.\n\nWorkflows whose settings it changes are updated within"
                                + " the next minutes, each with a notice of its own where there is something to say.\n"
                                + FindingsText.remarks(key, changed.verdict(), changed.remarks())));
            case TeamOutcome.Rejected rejected ->
                Optional.of(new Words(
                        subject + " has a profile that was refused",
                        "The profile was refused.\n\n" + FindingsText.of(key, rejected.verdict())
                                + "\nWhat to do: correct the file and"
                                + " upload it again; ./dagdrop validate --profile FILE checks it before.\n"
                                + (rejected.earlierStays()
                                        ? "The earlier profile stays active.\n"
                                        : "The team has no profile until then.\n")));
            case TeamOutcome.Unreadable unreadable ->
                Optional.of(new Words(
                        subject + " has a profile that cannot be read",
                        "The profile cannot be read: " + Visible.text(unreadable.reason()) + "\n\nWhat to do: "
                                + Visible.text(unreadable.remedy()) + "\n"
                                + (unreadable.earlierStays() ? "The earlier profile stays active.\n" : "")));
            case TeamOutcome.Taken taken ->
                Optional.of(new Words(
                        subject + " has two profiles",
                        "The profile was refused: " + Visible.text(taken.key()) + " is the profile of team " + name
                                + " already.\n\nWhat to do: change that file; or remove it, then upload "
                                + Visible.text(key) + " again.\n"));
            case TeamOutcome.Misplaced _ ->
                Optional.of(new Words(
                        subject + " has a profile in a folder",
                        Visible.text(key) + " is no team's profile: it lies in a folder.\n\nWhat to do: upload it as "
                                + address("TEAM.yaml") + ", named after the team's folder under "
                                + place.workflowPrefix() + ", and remove this one.\n"));
            case TeamOutcome.Removed _ ->
                Optional.of(new Words(
                        subject + " has no profile any more",
                        "The profile of team " + name
                                + " was removed.\n\nIts workflows stay as they are. New uploads under " + folder(name)
                                + " are refused until it has a profile again.\n"));
            case TeamOutcome.Unchanged _, TeamOutcome.Ignored _, TeamOutcome.Deferred _ -> Optional.empty();
        };
    }

    private String invitation(TeamProfile profile) {
        String folder = folder(profile.team());
        String root = profile.team().replaceAll("[^A-Za-z0-9]", "_");
        boolean allowed = profile.allowedOperators()
                .map(operators -> operators.allow(OPERATOR))
                .orElse(true);
        String operator = allowed ? OPERATOR : "an operator that AllowedOperators in the profile has";
        return """
                Files dropped under %1$s become workflows of the team, with its role and settings.
                A first one to try, saved as first.yaml:

                  %2$s_first:
                    dag_id: %2$s_first
                    tasks:
                      list_files:
                        operator: %3$s
                        bucket: %4$s

                  aws s3 cp first.yaml %1$sfirst.yaml

                It becomes the workflow %5$s.first.
                """.formatted(folder, root, operator, place.bucket(), WorkflowNaming.teamPart(profile.team()));
    }

    private String address(String file) {
        return "s3://" + place.bucket() + "/" + place.teamPrefix() + file;
    }

    private String folder(String team) {
        return "s3://" + place.bucket() + "/" + place.workflowPrefix() + team + "/";
    }
}
