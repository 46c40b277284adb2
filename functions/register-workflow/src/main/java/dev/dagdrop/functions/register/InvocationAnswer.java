package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.dagdrop.registration.outcome.ResultSummary;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.ProcessedEvent;
import dev.dagdrop.registration.telemetry.StackTrace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;

/** Builds the answer of an invocation and logs one line per result. */
final class InvocationAnswer {
    private InvocationAnswer() {}

    static Map<String, Object> of(List<ProcessedEvent> processed, InvocationLog log) {
        List<Map<String, Object>> uploads = new ArrayList<>();
        for (ProcessedEvent one : processed) {
            uploads.add(ResultSummary.of(one.result()));
            log.result(one);
        }
        return Map.of("uploads", uploads);
    }

    static void logUnreadable(String messageId, List<String> reasons, InvocationLog log) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("outcome", "undecodable");
        line.put("messageId", messageId);
        line.put("reason", String.join("; ", reasons));
        log.line(LogLevel.ERROR, line);
    }

    static void logQueueTrouble(String about, String consequence, SdkException failure, InvocationLog log) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("outcome", "deferred");
        line.put("about", about);
        line.put("reason", consequence);
        line.put("stackTrace", StackTrace.of(failure));
        log.line(LogLevel.WARN, line);
    }

    static void logNoRecords(InvocationLog log) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("outcome", "ignored");
        line.put("reason", "the event has no records: it is S3's own test of a notification, or no S3 notification");
        log.line(LogLevel.INFO, line);
    }
}
