package dev.dagdrop.benchmarks.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What was measured of one contender; times in milliseconds, memory in megabytes. */
final class Measurements {
    private final List<Double> inits = new ArrayList<>();
    private final List<Double> firsts = new ArrayList<>();
    private final List<Double> warm = new ArrayList<>();
    private OptionalDouble cpu = OptionalDouble.empty();
    private OptionalDouble peak = OptionalDouble.empty();
    private OptionalDouble calls = OptionalDouble.empty();

    void addStart(double init, double first) {
        inits.add(init);
        firsts.add(first);
    }

    void addWarm(double millis) {
        warm.add(millis);
    }

    void setCosts(double cpuPerInvoke, double peakMegabytes, double callsPerInvoke) {
        cpu = OptionalDouble.of(cpuPerInvoke);
        peak = OptionalDouble.of(peakMegabytes);
        calls = OptionalDouble.of(callsPerInvoke);
    }

    double init() {
        return quantile(inits, 0.5);
    }

    double first() {
        return quantile(firsts, 0.5);
    }

    /** From the start of the process to the first answer. */
    double cold() {
        List<Double> sums = new ArrayList<>();
        for (int i = 0; i < inits.size(); i++) {
            sums.add(inits.get(i) + firsts.get(i));
        }
        return quantile(sums, 0.5);
    }

    OptionalDouble warm(double quantile) {
        return warm.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(quantile(warm, quantile));
    }

    OptionalDouble cpu() {
        return cpu;
    }

    OptionalDouble peak() {
        return peak;
    }

    OptionalDouble calls() {
        return calls;
    }

    private static double quantile(List<Double> values, double quantile) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(quantile * sorted.size())));
    }

    static String text(OptionalDouble value) {
        return value.isPresent() ? text(value.getAsDouble()) : "";
    }

    static String text(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}
