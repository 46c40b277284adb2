package dev.dagdrop.registration.telemetry;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.registration.outcome.ResultSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The metrics of one result; docs/metrics.md lists them. What did not occur is left out. */
final class ResultMetrics {
    private ResultMetrics() {}

    static List<Metric> of(ProcessedEvent processed) {
        List<Metric> metrics = new ArrayList<>();
        RunTimes times = processed.times();
        metrics.add(Metric.time("UploadTime", times.duration()));
        times.age().map(age -> Metric.time("EventAge", age)).ifPresent(metrics::add);
        for (PipelineStep step : PipelineStep.values()) {
            Optional.ofNullable(times.steps().get(step))
                    .map(took -> Metric.time(step.metric(), took))
                    .ifPresent(metrics::add);
        }
        ResultSummary.validation(processed.result().outcome()).ifPresent(validation -> findings(validation, metrics));
        calls(times.calls(), metrics);
        return List.copyOf(metrics);
    }

    private static void findings(Validation validation, List<Metric> metrics) {
        int errors = validation.errors().size();
        countIfAny(metrics, "ErrorFindings", errors);
        countIfAny(metrics, "WarningFindings", validation.findings().size() - errors);
    }

    private static void calls(List<ServiceCall> calls, List<Metric> metrics) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ServiceCall call : calls) {
            counts.merge(call.operation() + "Calls", 1, Integer::sum);
            if (call.attempts() > 1) {
                counts.merge(call.operation() + "Retries", call.attempts() - 1, Integer::sum);
            }
            if (!call.answered()) {
                counts.merge(call.operation() + "Errors", 1, Integer::sum);
            }
        }
        counts.forEach((name, count) -> metrics.add(Metric.count(name, count)));
    }

    private static void countIfAny(List<Metric> metrics, String name, int count) {
        if (count > 0) {
            metrics.add(Metric.count(name, count));
        }
    }
}
