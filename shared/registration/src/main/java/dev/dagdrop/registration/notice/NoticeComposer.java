package dev.dagdrop.registration.notice;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Outcome.Creation;
import dev.dagdrop.registration.outcome.Result;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decides whether a result is worth a notice and writes it. */
public final class NoticeComposer {
    private static final int MAX_SUBJECT = 100;
    private static final int MAX_NAME_IN_SUBJECT = 60;

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
                boolean warned = !created.verdict().warnings().isEmpty()
                        || !created.workflow().warnings().isEmpty();
                yield Optional.of(drift || warned ? NoticeSeverity.WARNING : NoticeSeverity.INFO);
            }
            case Outcome.Updated updated -> {
                boolean warned = !updated.verdict().warnings().isEmpty()
                        || !updated.workflow().warnings().isEmpty();
                yield Optional.of(warned ? NoticeSeverity.WARNING : NoticeSeverity.INFO);
            }
            case Outcome.Unchanged _ -> Optional.of(NoticeSeverity.INFO);
            case Outcome.Rejected _, Outcome.Failed _ -> Optional.of(NoticeSeverity.ERROR);
            case Outcome.Duplicate _, Outcome.Stale _, Outcome.Ignored _, Outcome.Deferred _ -> Optional.empty();
        };
    }

    private static String subject(Result result) {
        String name = result.workflow().map(WorkflowName::value).orElse("upload");
        String shortName =
                name.length() <= MAX_NAME_IN_SUBJECT ? name : name.substring(0, MAX_NAME_IN_SUBJECT - 3) + "...";
        String subject = "dagdrop: %s %s".formatted(shortName, Headline.of(result.outcome()));
        return subject.substring(0, Math.min(subject.length(), MAX_SUBJECT));
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
