package dev.dagdrop.registration.telemetry;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.dagdrop.registration.event.EventOrigin;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.outcome.ResultSummary;
import dev.dagdrop.registration.settings.SettingsExplanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of an upload's line: its summary, what was measured, the calls that were made. What a definition says is
 * among them at level DEBUG only: the words of findings and of the service, and the settings with their sources.
 */
final class ResultLine {
    private static final List<String> PLACE = List.of("rule", "severity", "line", "column");

    private ResultLine() {}

    static Map<String, Object> of(ProcessedEvent processed, List<Metric> metrics, boolean debug) {
        Map<String, Object> line = new LinkedHashMap<>(ResultSummary.of(processed.result()));
        if (processed.result().outcome() instanceof Outcome.Rejected(Refusal refusal)) {
            line.put("refusal", refusal.code());
        }
        if (debug) {
            processed
                    .times()
                    .settings()
                    .ifPresent(settings -> line.put("settings", SettingsExplanation.tree(settings)));
        } else {
            conceal(processed.result().outcome(), line);
        }
        processed.failure().ifPresent(failure -> line.put("stackTrace", StackTrace.of(failure)));
        line.put(
                "calls",
                processed.times().calls().stream().map(ResultLine::call).toList());
        event(processed.origin(), line);
        metrics.forEach(metric -> line.put(metric.name(), metric.value()));
        return line;
    }

    /** What is tried again, and what an administrator has to act on, stands out. */
    static LogLevel level(Outcome outcome) {
        return outcome.isRetried() || outcome instanceof Outcome.Failed ? LogLevel.WARN : LogLevel.INFO;
    }

    /** What the event said of itself; it decided nothing. */
    private static void event(EventOrigin origin, Map<String, Object> line) {
        Map<String, Object> event = new LinkedHashMap<>();
        origin.eventName().ifPresent(name -> event.put("name", name));
        origin.versionId().ifPresent(id -> event.put("versionId", id));
        origin.sequencer().ifPresent(sequencer -> event.put("sequencer", sequencer));
        origin.principal().ifPresent(principal -> event.put("principal", principal));
        if (!event.isEmpty()) {
            line.put("event", event);
        }
    }

    private static void conceal(Outcome outcome, Map<String, Object> line) {
        if (line.remove("serviceWarnings") instanceof List<?> warnings) {
            line.put("serviceWarningCount", warnings.size());
        }
        if (line.get("findings") instanceof List<?> findings) {
            line.put("findings", findings.stream().map(ResultLine::place).toList());
        }
        if (outcome instanceof Outcome.Rejected(Refusal.RefusedByService refused)) {
            line.put(
                    "reason",
                    "MWAA Serverless refused it"
                            + refused.kind().map(": "::concat).orElse(""));
        }
    }

    private static Map<String, Object> place(Object finding) {
        Map<String, Object> place = new LinkedHashMap<>();
        if (finding instanceof Map<?, ?> members) {
            PLACE.forEach(member -> place.put(member, members.get(member)));
        }
        return place;
    }

    private static Map<String, Object> call(ServiceCall call) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("operation", call.operation());
        tree.put("attempts", call.attempts());
        tree.put("time", Metric.millis(call.duration()));
        tree.put("answered", call.answered());
        call.requestId().ifPresent(id -> tree.put("requestId", id));
        return tree;
    }
}
