package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.outcome.NoticeSeverity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The notice about a run: for people, and as a document.
 *
 * <pre>{@code
 * {"schemaVersion": "1", "severity": "warning", "outcome": "drift", "bucket": "…", "prefix": "workflows/",
 *  "mode": "Redrive", "startedAt": "…", "finished": true, "objects": 120, "workflows": 118, "records": 119, "hints": 2,
 *  "counts": {"missing": 2, "older": 0, …}, "examples": [{"kind": "missing", "workflow": "…", "key": "…", "detail": "…"}]}
 * }</pre>
 */
final class DriftNotice {
    /** Characters: docs.aws.amazon.com/sns/latest/api/API_Publish.html */
    private static final int MAX_SUBJECT = 100;

    private DriftNotice() {}

    /** The notice about a run that is over. */
    static Notice of(ComparisonScope scope, ComparisonRun run) {
        boolean differs = run.driftCounts().drift() > 0;
        String outcome = differs ? "drift" : run.driftCounts().isFinished() ? "no drift" : "not finished";
        NoticeSeverity severity =
                differs || !run.driftCounts().isFinished() ? NoticeSeverity.WARNING : NoticeSeverity.INFO;
        return new Notice(
                subject(scope, run.driftCounts()),
                DriftText.of(scope, run),
                JsonText.of(document(scope, run, outcome, severity)),
                Map.of("kind", "drift", "outcome", outcome, "severity", severity.label()));
    }

    private static String subject(ComparisonScope scope, DriftCounts driftCounts) {
        if (driftCounts.total() == 0 && !driftCounts.isFinished()) {
            return "dagdrop: comparison of " + scope.bucket() + " not finished";
        }
        List<String> counts = new ArrayList<>();
        for (DriftKind kind : DriftKind.values()) {
            if (driftCounts.count(kind) > 0) {
                counts.add(driftCounts.count(kind) + " " + kind.label());
            }
        }
        String begin = driftCounts.drift() > 0 ? "dagdrop: drift: " : "dagdrop: no drift in " + scope.bucket() + ": ";
        String end = driftCounts.isFinished() ? "" : " (not finished)";
        String subject = begin + (counts.isEmpty() ? "nothing to report" : String.join(", ", counts)) + end;
        return subject.length() <= MAX_SUBJECT ? subject : subject.substring(0, MAX_SUBJECT - 3) + "...";
    }

    private static Map<String, Object> document(
            ComparisonScope scope, ComparisonRun run, String outcome, NoticeSeverity severity) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schemaVersion", "1");
        document.put("severity", severity.label());
        document.put("outcome", outcome);
        document.put("bucket", scope.bucket());
        document.put("prefix", scope.prefix());
        document.putAll(RunSummary.of(run));
        document.put(
                "examples",
                run.driftCounts().examples().stream().map(DriftNotice::example).toList());
        return document;
    }

    private static Map<String, Object> example(Drift drift) {
        Map<String, Object> example = new TreeMap<>();
        example.put("kind", drift.kind().label());
        example.put("workflow", drift.subject());
        example.put("key", drift.key());
        example.put("detail", drift.detail());
        return example;
    }
}
