package dev.dagdrop.benchmarks.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The same numbers twice: a table for people, JSON for programs. */
record BenchmarkReport(Map<String, Measurements> measured, Map<String, Double> more) {
    String table() {
        StringBuilder table = new StringBuilder("""
                | milliseconds | start | first event | both | warm p50 | warm p99 | CPU per event | peak MB | calls |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        measured.forEach((name, one) -> table.append("| ")
                .append(String.join(
                        " | ",
                        name,
                        Measurements.text(one.init()),
                        Measurements.text(one.first()),
                        Measurements.text(one.cold()),
                        Measurements.text(one.warm(0.5)),
                        Measurements.text(one.warm(0.99)),
                        Measurements.text(one.cpu()),
                        Measurements.text(one.peak()),
                        Measurements.text(one.calls())))
                .append(" |\n"));
        table.append("\n| goal | measured |\n| --- | --- |\n");
        goals().forEach(goal -> table.append("| ")
                .append(goal.what())
                .append(" | ")
                .append(goal.text())
                .append(" |\n"));
        return table.toString();
    }

    String json() {
        List<String> members = new ArrayList<>();
        measured.forEach((name, one) -> members.add("\"%s\": {%s}"
                .formatted(
                        name,
                        String.join(
                                ", ",
                                member("initMs", OptionalDouble.of(one.init())),
                                member("firstMs", OptionalDouble.of(one.first())),
                                member("coldMs", OptionalDouble.of(one.cold())),
                                member("warmP50Ms", one.warm(0.5)),
                                member("warmP99Ms", one.warm(0.99)),
                                member("cpuMs", one.cpu()),
                                member("peakMb", one.peak()),
                                member("calls", one.calls())))));
        new TreeMap<>(more).forEach((name, value) -> members.add(member(name, OptionalDouble.of(value))));
        return "{" + String.join(",\n ", members) + "}\n";
    }

    private static String member(String name, OptionalDouble value) {
        String number = value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "null";
        return "\"%s\": %s".formatted(name, number);
    }

    private record Goal(String what, double value) {
        String text() {
            return String.format(Locale.ROOT, "%.2f", value);
        }
    }

    private List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        Measurements dagdrop = measured.get(Contenders.COLD);
        Measurements primed = measured.get(Contenders.PRIMED);
        goals.add(new Goal("first event after a primed restore, ms, at most 60", primed.first()));
        goals.add(new Goal(
                "unprimed over primed, at least 8",
                measured.get(Contenders.UNPRIMED).first() / primed.first()));
        goals.add(new Goal(
                "cold over the bare runtime client, at most 11",
                dagdrop.cold() / measured.get(Contenders.BARE).cold()));
        if (measured.containsKey(Contenders.PYTHON)) {
            Measurements pure = measured.get(Contenders.PYTHON);
            double warm = dagdrop.warm(0.5).orElseThrow();
            goals.add(new Goal("cold over the Python peer, at most 3.5", dagdrop.cold() / pure.cold()));
            goals.add(new Goal(
                    "warm over the peer with the pure loader, at most 0.45",
                    warm / pure.warm(0.5).orElseThrow()));
            goals.add(new Goal(
                    "warm over the peer with the C loader, below 1",
                    warm / measured.get(Contenders.PYTHON_C).warm(0.5).orElseThrow()));
        }
        goals.add(new Goal("CPU per event, ms, at most 10", dagdrop.cpu().orElseThrow()));
        goals.add(new Goal(
                "peak memory after 600 events, MB, at most 210", dagdrop.peak().orElseThrow()));
        goals.add(new Goal(
                "calls for an accepted upload, at most 4", dagdrop.calls().orElseThrow()));
        goals.add(new Goal("deployment package, MB, at most 13.5", more.getOrDefault("artefactMegabytes", 0.0)));
        new TreeMap<>(more).forEach((name, value) -> {
            if (name.startsWith("uploads")) {
                goals.add(new Goal(name, value));
            }
        });
        return goals;
    }
}
