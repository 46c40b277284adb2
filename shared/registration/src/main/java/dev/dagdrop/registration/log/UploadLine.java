package dev.dagdrop.registration.log;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.journal.Call;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.outcome.Summary;
import dev.dagdrop.registration.settings.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of an upload's line: its summary, what was measured, the calls that were made. What a definition says is
 * among them at level DEBUG only: the words of findings and of the service, and the settings with their sources.
 */
final class UploadLine {
    private static final List<String> PLACE = List.of("rule", "severity", "line", "column");

    private UploadLine() {}

    static Map<String, Object> of(Processed processed, List<Metric> metrics, boolean debug) {
        Map<String, Object> line = new LinkedHashMap<>(Summary.of(processed.result()));
        if (processed.result().outcome() instanceof Outcome.Rejected(Refusal refusal)) {
            line.put("refusal", RefusalWord.of(refusal));
        }
        if (debug) {
            processed.entry().settings().ifPresent(settings -> line.put("settings", Explanation.tree(settings)));
        } else {
            conceal(processed.result().outcome(), line);
        }
        processed.failure().ifPresent(failure -> line.put("stackTrace", StackTrace.of(failure)));
        line.put(
                "calls",
                processed.entry().calls().stream().map(UploadLine::call).toList());
        metrics.forEach(metric -> line.put(metric.name(), metric.value()));
        return line;
    }

    /** What has to be tried again, and what somebody has to mend, stands out. */
    static LogLevel level(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Deferred _, Outcome.Failed _ -> LogLevel.WARN;
            case Outcome.Created _,
                    Outcome.Updated _,
                    Outcome.Unchanged _,
                    Outcome.Rejected _,
                    Outcome.Duplicate _,
                    Outcome.Stale _,
                    Outcome.Kept _,
                    Outcome.Disabled _,
                    Outcome.Removed _,
                    Outcome.Ignored _ -> LogLevel.INFO;
        };
    }

    private static void conceal(Outcome outcome, Map<String, Object> line) {
        if (line.remove("serviceWarnings") instanceof List<?> warnings) {
            line.put("serviceWarningCount", warnings.size());
        }
        if (line.get("findings") instanceof List<?> findings) {
            line.put("findings", findings.stream().map(UploadLine::place).toList());
        }
        if (outcome instanceof Outcome.Rejected(Refusal.RefusedByService refused)) {
            line.put(
                    "reason",
                    "the service refused it"
                            + refused.reason().map(": "::concat).orElse(""));
        }
    }

    private static Map<String, Object> place(Object finding) {
        Map<String, Object> place = new LinkedHashMap<>();
        if (finding instanceof Map<?, ?> members) {
            PLACE.forEach(member -> place.put(member, members.get(member)));
        }
        return place;
    }

    private static Map<String, Object> call(Call call) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("operation", call.operation());
        tree.put("attempts", call.attempts());
        tree.put("time", Metric.millis(call.duration()));
        tree.put("answered", call.answered());
        call.requestId().ifPresent(id -> tree.put("requestId", id));
        return tree;
    }
}
