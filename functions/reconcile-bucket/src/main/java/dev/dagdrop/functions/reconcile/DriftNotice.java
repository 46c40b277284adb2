package dev.dagdrop.registration.reconcile;

import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.notice.NoticeLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The one notice about a run: for people, and as a document.
 *
 * <pre>{@code
 * {"schemaVersion": "1", "severity": "warning", "outcome": "drift", "bucket": "…", "prefix": "workflows/",
 *  "run": "…", "mode": "Redrive", "startedAt": "…", "objects": 120, "workflows": 118, "registrations": 119, "redriven": 2,
 *  "counts": {"missing": 2, "older": 0, …}, "examples": [{"kind": "missing", "workflow": "…", "key": "…", "detail": "…"}]}
 * }</pre>
 */
final class DriftNotice {
    /** Characters: docs.aws.amazon.com/sns/latest/api/API_Publish.html */
    private static final int MAX_SUBJECT = 100;

    private final Scope scope;
    private final NoticeLevel level;

    DriftNotice(Scope scope, NoticeLevel level) {
        this.scope = scope;
        this.level = level;
    }

    /** The notice about a run that is over; empty where it found nothing and nobody wants to hear of that. */
    Optional<Notice> compose(Run run) {
        boolean drift = run.tally().total() > 0;
        if (!drift && level != NoticeLevel.ALL) {
            return Optional.empty();
        }
        String outcome = drift ? "drift" : "in step";
        String severity = drift ? "warning" : "info";
        return Optional.of(new Notice(
                subject(run.tally()),
                DriftText.of(scope, run),
                JsonText.of(document(run, outcome, severity)),
                Map.of("outcome", outcome, "severity", severity)));
    }

    private String subject(Tally tally) {
        List<String> counts = new ArrayList<>();
        for (DriftKind kind : DriftKind.values()) {
            if (tally.count(kind) > 0) {
                counts.add(tally.count(kind) + " " + kind.label());
            }
        }
        String subject = counts.isEmpty()
                ? "dagdrop: %s is in step".formatted(scope.bucket())
                : "dagdrop: drift: " + String.join(", ", counts);
        return subject.length() <= MAX_SUBJECT ? subject : subject.substring(0, MAX_SUBJECT - 3) + "...";
    }

    private Map<String, Object> document(Run run, String outcome, String severity) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", "1");
        document.put("severity", severity);
        document.put("outcome", outcome);
        document.put("bucket", scope.bucket());
        document.put("prefix", scope.prefix());
        document.putAll(RunSummary.of(run));
        document.put(
                "examples",
                run.tally().examples().stream().map(DriftNotice::example).toList());
        return document;
    }

    private static Map<String, Object> example(Drift drift) {
        Map<String, Object> example = new TreeMap<>();
        example.put("kind", drift.kind().label());
        example.put("workflow", drift.workflow());
        example.put("key", drift.key());
        example.put("detail", drift.detail());
        return example;
    }
}
