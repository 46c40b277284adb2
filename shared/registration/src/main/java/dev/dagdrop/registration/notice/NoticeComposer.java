package dev.dagdrop.registration.notice;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.KeyResult;
import dev.dagdrop.registration.outcome.NoticeSeverity;
import dev.dagdrop.registration.outcome.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decides whether a result is worth a notice, and writes it. */
public final class NoticeComposer {
    /** Characters: docs.aws.amazon.com/sns/latest/api/API_Publish.html */
    private static final int MAX_SUBJECT = 100;

    private static final String DOTS = "...";

    private final NoticeLevel level;

    public NoticeComposer(NoticeLevel level) {
        this.level = level;
    }

    /**
     * The notice about a result; empty where the level does not ask for one.
     *
     * @param allClear whether the last notice said that the workflow does not match its file, so that people wait for the
     *     news that it does
     */
    public Optional<Notice> compose(KeyResult result, boolean allClear) {
        boolean wanted = switch (result.outcome().severity()) {
            case ERROR, WARNING -> true;
            case INFO -> allClear || level == NoticeLevel.ALL;
            case SILENT -> false;
        };
        return wanted ? Optional.of(write(result, allClear)) : Optional.empty();
    }

    private static Notice write(KeyResult result, boolean allClear) {
        return new Notice(
                subject(result),
                NoticeText.of(result, allClear),
                NoticeDocument.of(result, result.outcome().severity()),
                attributes(result, result.outcome().severity()));
    }

    /** A subject of printable ASCII, at most 100 characters, whatever the name. */
    private static String subject(KeyResult result) {
        Outcome outcome = result.outcome();
        String name = result.workflow().map(WorkflowName::value).orElse("upload");
        int room = MAX_SUBJECT - "dagdrop:  ".length() - outcome.headline().length();
        return "dagdrop: %s %s".formatted(shortened(name, room), outcome.headline());
    }

    /** Names begin with the team and end with the file, so the middle is left out. */
    private static String shortened(String name, int room) {
        if (name.length() <= room) {
            return name;
        }
        int tail = (room - DOTS.length()) / 2;
        int head = room - DOTS.length() - tail;
        return name.substring(0, head) + DOTS + name.substring(name.length() - tail);
    }

    private static Map<String, String> attributes(KeyResult result, NoticeSeverity severity) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("kind", "upload");
        attributes.put("outcome", result.outcome().label());
        attributes.put("severity", severity.label());
        result.team().ifPresent(team -> attributes.put("team", Visible.text(team)));
        result.workflow().ifPresent(workflow -> attributes.put("workflow", workflow.value()));
        return attributes;
    }
}
