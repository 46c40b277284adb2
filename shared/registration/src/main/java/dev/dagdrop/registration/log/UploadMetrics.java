package dev.dagdrop.registration.log;

import dev.dagdrop.definition.Verdict;
import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.journal.Call;
import dev.dagdrop.registration.journal.Entry;
import dev.dagdrop.registration.journal.Step;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is counted and measured of one upload; docs/metrics.md lists it. What did not occur is left out. */
final class UploadMetrics {
    private UploadMetrics() {}

    static List<Metric> of(Processed processed) {
        List<Metric> metrics = new ArrayList<>();
        Entry entry = processed.entry();
        metrics.add(Metric.time("UploadTime", entry.duration()));
        entry.age().map(age -> Metric.time("EventAge", age)).ifPresent(metrics::add);
        for (Step step : Step.values()) {
            Optional.ofNullable(entry.steps().get(step))
                    .map(took -> Metric.time(name(step), took))
                    .ifPresent(metrics::add);
        }
        countIfAny(metrics, "LeaseWaits", entry.leaseWaits());
        verdict(processed.result().outcome()).ifPresent(verdict -> findings(verdict, metrics));
        calls(entry.calls(), metrics);
        return List.copyOf(metrics);
    }

    private static String name(Step step) {
        return switch (step) {
            case CLAIM -> "ClaimTime";
            case PROFILE -> "ProfileTime";
            case READ -> "ReadTime";
            case CHECK -> "CheckTime";
            case SERVICE -> "ServiceTime";
            case COMPLETE -> "CompleteTime";
            case NOTICE -> "NoticeTime";
        };
    }

    private static void findings(Verdict verdict, List<Metric> metrics) {
        int errors = verdict.errors().size();
        countIfAny(metrics, "ErrorFindings", errors);
        countIfAny(metrics, "WarningFindings", verdict.findings().size() - errors);
    }

    private static Optional<Verdict> verdict(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created created -> Optional.of(created.verdict());
            case Outcome.Updated updated -> Optional.of(updated.verdict());
            case Outcome.Rejected(Refusal.InvalidDefinition(Verdict verdict)) -> Optional.of(verdict);
            case Outcome.Rejected _,
                    Outcome.Unchanged _,
                    Outcome.Failed _,
                    Outcome.Duplicate _,
                    Outcome.Stale _,
                    Outcome.Kept _,
                    Outcome.Disabled _,
                    Outcome.Removed _,
                    Outcome.Ignored _,
                    Outcome.Deferred _ -> Optional.empty();
        };
    }

    private static void calls(List<Call> calls, List<Metric> metrics) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Call call : calls) {
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
