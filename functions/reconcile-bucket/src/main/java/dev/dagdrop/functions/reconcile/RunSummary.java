package dev.dagdrop.functions.reconcile;

import java.util.LinkedHashMap;
import java.util.Map;

/** A run in numbers, as a JSON tree: the function's answer, its log line and a part of the notice's document. */
public final class RunSummary {
    private RunSummary() {}

    /** The tree; its maps keep their order. */
    public static Map<String, Object> of(ComparisonRun run) {
        DriftCounts driftCounts = run.driftCounts();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("mode", run.request().mode().label());
        summary.put("startedAt", run.startedAt().toString());
        summary.put("finished", driftCounts.isFinished());
        summary.put("objects", driftCounts.objects());
        summary.put("workflows", driftCounts.workflows());
        summary.put("records", driftCounts.records());
        summary.put("hints", driftCounts.hints());
        Map<String, Object> counts = new LinkedHashMap<>();
        for (DriftKind kind : DriftKind.values()) {
            counts.put(kind.label(), driftCounts.count(kind));
        }
        summary.put("counts", counts);
        return summary;
    }
}
