package dev.dagdrop.registration.onboard;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.TextRenderer;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.notice.Notice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes what a change of a profile came to; its attributes are those of every notice, {@code team} among them. */
final class TeamNotice {
    private static final String OPERATOR = "airflow.providers.amazon.aws.operators.s3.S3ListOperator";

    /** More findings than anybody reads; the command line shows them all. */
    private static final int MOST_FINDINGS = 50;

    private final Installation installation;

    TeamNotice(Installation installation) {
        this.installation = installation;
    }

    /** The notice; empty where there is nothing to tell. */
    Optional<Notice> of(Optional<String> team, String key, TeamOutcome outcome) {
        String name = team.orElse("without a name");
        return switch (outcome) {
            case TeamOutcome.Onboarded onboarded ->
                Optional.of(notice(
                        team,
                        key,
                        outcome,
                        "is onboarded",
                        "Team " + name + " is onboarded.\n\n" + invitation(onboarded.profile())
                                + more(key, onboarded.verdict(), onboarded.remarks())));
            case TeamOutcome.Changed changed ->
                Optional.of(notice(
                        team,
                        key,
                        outcome,
                        "has a changed profile",
                        "The profile of team " + name
                                + " was changed.\n\nWorkflows whose settings it changes are updated within"
                                + " the next minutes, each with a notice of its own where there is something to say.\n"
                                + more(key, changed.verdict(), changed.remarks())));
            case TeamOutcome.Rejected rejected ->
                Optional.of(notice(
                        team,
                        key,
                        outcome,
                        "has a profile that was refused",
                        "The profile was refused.\n\n" + findings(key, rejected.verdict())
                                + "\nWhat to do: correct the file and"
                                + " upload it again; ./dagdrop validate --profile FILE checks it before.\n"
                                + (rejected.earlierStays()
                                        ? "The earlier profile stays in force.\n"
                                        : "The team has no profile until then.\n")));
            case TeamOutcome.Taken taken ->
                Optional.of(notice(
                        team,
                        key,
                        outcome,
                        "has two profiles",
                        "The profile was refused: " + Visible.text(taken.key()) + " is the profile of team " + name
                                + " already.\n\nWhat to do: change that file; or remove it, then upload "
                                + Visible.text(key) + " again.\n"));
            case TeamOutcome.Misplaced _ ->
                Optional.of(notice(
                        team,
                        key,
                        outcome,
                        "has a profile in a folder",
                        Visible.text(key) + " is no team's profile: it lies in a folder.\n\nWhat to do: upload it as "
                                + address("TEAM.yaml") + ", named after the team's folder under "
                                + installation.workflowPrefix() + ", and remove this one.\n"));
            case TeamOutcome.Removed _ ->
                Optional.of(notice(
                        team,
                        key,
                        outcome,
                        "has no profile any more",
                        "The profile of team " + name
                                + " was removed.\n\nIts workflows stay as they are. New uploads under " + folder(name)
                                + " are refused until it has a profile again.\n"));
            case TeamOutcome.Unchanged _, TeamOutcome.Superseded _, TeamOutcome.Ignored _, TeamOutcome.Deferred _ ->
                Optional.empty();
        };
    }

    private Notice notice(Optional<String> team, String key, TeamOutcome outcome, String headline, String text) {
        String severity = outcome.isRefusal() ? "error" : "info";
        String subject = "dagdrop: " + team.map(name -> "team " + name).orElse("a team") + " " + headline;
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", "1");
        document.put("severity", severity);
        document.put("outcome", outcome.label());
        document.put("bucket", installation.bucket());
        document.put("key", key);
        team.ifPresent(name -> document.put("team", name));
        document.put("text", text);
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("outcome", outcome.label());
        attributes.put("severity", severity);
        team.ifPresent(name -> attributes.put("team", name));
        return new Notice(subject, text, JsonText.of(document), attributes);
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

                It becomes the workflow %5$s-first.
                """.formatted(folder, root, operator, installation.bucket(), profile.team());
    }

    private String address(String file) {
        return "s3://" + installation.bucket() + "/" + installation.teamPrefix() + file;
    }

    private String folder(String team) {
        return "s3://" + installation.bucket() + "/" + installation.workflowPrefix() + team + "/";
    }

    private static String more(String key, Verdict verdict, List<String> remarks) {
        StringBuilder more = new StringBuilder();
        if (!verdict.findings().isEmpty()) {
            more.append('\n').append(findings(key, verdict));
        }
        remarks.forEach(
                remark -> more.append("\nNotify: ").append(Visible.text(remark)).append('\n'));
        return more.toString();
    }

    private static String findings(String key, Verdict verdict) {
        TextRenderer renderer = new TextRenderer();
        StringBuilder text = new StringBuilder();
        List<Finding> shown = verdict.findings()
                .subList(0, Math.min(MOST_FINDINGS, verdict.findings().size()));
        shown.forEach(finding -> text.append(
                        renderer.render(key, verdict.source(), finding).stripTrailing())
                .append("\n"));
        int rest = verdict.findings().size() - shown.size() + verdict.omitted();
        return rest > 0 ? text.append("and ").append(rest).append(" more\n").toString() : text.toString();
    }
}
