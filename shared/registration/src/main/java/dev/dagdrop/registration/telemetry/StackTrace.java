package dev.dagdrop.registration.telemetry;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A stack trace as a member of a log line. */
public final class StackTrace {
    private StackTrace() {}

    /** All its lines, as one text. */
    public static String of(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
