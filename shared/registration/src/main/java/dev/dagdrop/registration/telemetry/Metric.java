package dev.dagdrop.registration.telemetry;

import java.time.Duration;

/**
 * One value for CloudWatch.
 *
 * @param value an Integer or a Double
 * @param unit one that CloudWatch knows
 */
record Metric(String name, Number value, String unit) {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double HUNDREDTHS = 100;

    static Metric count(String name, int value) {
        return new Metric(name, value, "Count");
    }

    static Metric time(String name, Duration value) {
        return new Metric(name, millis(value), "Milliseconds");
    }

    /** Milliseconds, to a hundredth. */
    static double millis(Duration duration) {
        return Math.round(duration.toNanos() / NANOS_PER_MILLI * HUNDREDTHS) / HUNDREDTHS;
    }
}
