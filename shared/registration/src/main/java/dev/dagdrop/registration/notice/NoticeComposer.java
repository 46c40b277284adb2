package dev.dagdrop.registration.notice;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Outcome.Creation;
import dev.dagdrop.registration.outcome.Outcome.Revision;
import dev.dagdrop.registration.outcome.Result;
import dev.dagdrop.registration.workflow.WorkflowState;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decides whether a result is worth a notice and writes it. */
public final class NoticeComposer {
    /** Characters: docs.aws.amazon.com/sns/latest/api/API_Publish.html */
    private static final int MAX_SUBJECT = 100;

    private static final String DOTS = "...";

    private final NoticeLevel level;

    public NoticeComposer(NoticeLevel level) {
        this.level = level;
    }

    /** The notice about a result; empty where the level does not ask for one. */
    public Optional<Notice> compose(Result result) {
        return severity(result.outcome())
                .filter(severity -> severity != NoticeSeverity.INFO || level == NoticeLevel.ALL)
                .map(severity -> new Notice(
                        subject(result),
                        NoticeText.of(result),
                        NoticeDocument.of(result, severity),
                        attributes(result, severity)));
    }

    /** How much an outcome matters; empty for those that say nothing new about the upload. */
    static Optional<NoticeSeverity> severity(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created created -> {
                boolean drift = created.how() != Creation.NEW;
                boolean warned = hasWarnings(created.workflow(), created.verdict());
                yield Optional.of(drift || warned ? NoticeSeverity.WARNING : NoticeSeverity.INFO);
            }
            case Outcome.Updated updated -> {
                // What the service warned of in an answer that was lost is not known; that is worth a warning itself.
                boolean remarkable = updated.how() != Revision.PLAIN;
                boolean warned = hasWarnings(updated.workflow(), updated.verdict());
                yield Optional.of(remarkable || warned ? NoticeSeverity.WARNING : NoticeSeverity.INFO);
            }
            case Outcome.Unchanged _ -> Optional.of(NoticeSeverity.INFO);
            case Outcome.Rejected _, Outcome.Failed _ -> Optional.of(NoticeSeverity.ERROR);
            case Outcome.Kept _, Outcome.Disabled _ -> Optional.of(NoticeSeverity.WARNING);
            case Outcome.Removed removed -> removed.workflowArn().map(_ -> NoticeSeverity.WARNING);
            case Outcome.Duplicate _, Outcome.Stale _, Outcome.Ignored _, Outcome.Deferred _ -> Optional.empty();
        };
    }

    private static boolean hasWarnings(WorkflowState workflow, Verdict verdict) {
        return !verdict.warnings().isEmpty() || !workflow.warnings().isEmpty();
    }

    private static String subject(Result result) {
        String name = result.workflow().map(WorkflowName::value).orElse("upload");
        String headline = Headline.of(result.outcome());
        int room = MAX_SUBJECT - "dagdrop:  ".length() - headline.length();
        return "dagdrop: %s %s".formatted(shortened(name, room), headline);
    }

    /** Names begin with the team and end with the file, so that it is the middle that can be missed. */
    private static String shortened(String name, int room) {
        if (name.length() <= room) {
            return name;
        }
        int tail = (room - DOTS.length()) / 2;
        int head = room - DOTS.length() - tail;
        return name.substring(0, head) + DOTS + name.substring(name.length() - tail);
    }

    private static Map<String, String> attributes(Result result, NoticeSeverity severity) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("outcome", result.outcome().label());
        attributes.put("severity", severity.label());
        result.team().ifPresent(team -> attributes.put("team", Visible.text(team)));
        result.workflow().ifPresent(workflow -> attributes.put("workflow", workflow.value()));
        return attributes;
    }
}
