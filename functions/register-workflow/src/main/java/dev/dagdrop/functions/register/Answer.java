package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.outcome.Summary;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;

/** What an invocation says of its uploads, in its answer and, one line each, in its log. */
final class Answer {
    private Answer() {}

    static Map<String, Object> of(List<Processed> processed, LambdaLogger logger) {
        List<Map<String, Object>> uploads = new ArrayList<>();
        for (Processed one : processed) {
            Map<String, Object> summary = Summary.of(one.result());
            uploads.add(summary);
            log(one, summary, logger);
        }
        return Map.of("uploads", uploads);
    }

    static void logUnreadable(String messageId, List<String> reasons, LambdaLogger logger) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("outcome", "undecodable");
        line.put("messageId", messageId);
        line.put("reason", String.join("; ", reasons));
        logger.log(JsonText.of(line), LogLevel.ERROR);
    }

    static void logQueueTrouble(String about, String consequence, SdkException failure, LambdaLogger logger) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("outcome", "deferred");
        line.put("about", about);
        line.put("reason", consequence);
        line.put("stackTrace", stackTrace(failure));
        logger.log(JsonText.of(line), LogLevel.WARN);
    }

    static void logNoRecords(LambdaLogger logger) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("outcome", "ignored");
        line.put("reason", "the event has no records: it is S3's own test of a notification, or no S3 notification");
        logger.log(JsonText.of(line), LogLevel.INFO);
    }

    private static void log(Processed one, Map<String, Object> summary, LambdaLogger logger) {
        Map<String, Object> line = new LinkedHashMap<>(summary);
        one.failure().ifPresent(failure -> line.put("stackTrace", stackTrace(failure)));
        // JSON, so that whatever a key or a message holds stays within its quotes and on its line.
        logger.log(JsonText.of(line), one.isDeferred() ? LogLevel.WARN : LogLevel.INFO);
    }

    private static String stackTrace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
