package dev.dagdrop.registration.telemetry;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.telemetry.EmbeddedMetrics.Directive;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The log of one invocation: one JSON document a line, with the members that Lambda gives its own lines first.
 *
 * <pre>{@code
 * {"timestamp": "2026-11-22T12:00:00.000Z", "level": "INFO", "requestId": "…", "traceId": "1-…", "function": "…", …}
 * }</pre>
 *
 * <p>Lines go to the logger as bytes: Lambda's runtime client passes those on as they are, where it would wrap a text.
 *
 * @param function the function's name, which no other stack's has
 * @param requestId the invocation's; empty outside one
 * @param traceId its trace's, where there is one
 */
public record InvocationLog(
        LambdaLogger logger, String function, String requestId, Optional<String> traceId, LogSettings settings) {
    /** Where Lambda's runtime client puts what other runtimes find in the variable {@code _X_AMZN_TRACE_ID}. */
    private static final String TRACE_PROPERTY = "com.amazonaws.xray.traceHeader";

    private static final String ROOT = "Root=";

    /** The log of the invocation that a handler is called for. */
    public static InvocationLog of(Context context, LogSettings settings) {
        return new InvocationLog(
                context.getLogger(),
                Optional.ofNullable(context.getFunctionName()).orElse(""),
                Optional.ofNullable(context.getAwsRequestId()).orElse(""),
                traceId(Optional.ofNullable(System.getProperty(TRACE_PROPERTY))),
                settings);
    }

    /** The log of what is done before the first invocation. */
    public static InvocationLog outside(LambdaLogger logger, String function, LogSettings settings) {
        return new InvocationLog(logger, function, "", Optional.empty(), settings);
    }

    /** A line of these members; nothing where its level is not wanted. */
    public void line(LogLevel level, Map<String, ?> members) {
        if (settings.wants(level)) {
            Map<String, Object> line = begun(level, Instant.now());
            line.putAll(members);
            write(level, line);
        }
    }

    /** The one line of a result; with nothing but its metrics where its level is not wanted. */
    public void result(ProcessedEvent processed) {
        LogLevel level = ResultLine.level(processed.result().outcome());
        Instant now = Instant.now();
        List<Metric> metrics = ResultMetrics.of(processed);
        if (settings.wants(level)) {
            Map<String, Object> line = begun(level, now);
            line.putAll(ResultLine.of(processed, metrics, settings.wants(LogLevel.DEBUG)));
            embed(metrics, now, line);
            write(level, line);
        } else if (settings.metrics()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("function", function);
            line.put("outcome", processed.result().outcome().label());
            metrics.forEach(metric -> line.put(metric.name(), metric.value()));
            embed(metrics, now, line);
            // No level: what is counted does not depend on what is logged.
            write(LogLevel.UNDEFINED, line);
        }
    }

    private void embed(List<Metric> metrics, Instant now, Map<String, Object> line) {
        Metric uploads = Metric.count("Uploads", 1);
        line.put(uploads.name(), uploads.value());
        if (settings.metrics()) {
            line.put(
                    EmbeddedMetrics.MEMBER,
                    EmbeddedMetrics.of(
                            now.toEpochMilli(),
                            new Directive(List.of("function", "outcome"), List.of(uploads)),
                            new Directive(List.of("function"), metrics)));
        }
    }

    private Map<String, Object> begun(LogLevel level, Instant now) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("timestamp", now.truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("level", level.name());
        if (!requestId.isEmpty()) {
            line.put("requestId", requestId);
        }
        traceId.ifPresent(id -> line.put("traceId", id));
        line.put("function", function);
        return line;
    }

    private void write(LogLevel level, Map<String, ?> line) {
        // JSON, so that whatever a key or a message holds stays within its quotes and on its line.
        logger.log((JsonText.of(line) + '\n').getBytes(StandardCharsets.UTF_8), level);
    }

    private static Optional<String> traceId(Optional<String> header) {
        return header.stream()
                .flatMap(value -> List.of(value.split(";", -1)).stream())
                .filter(part -> part.startsWith(ROOT))
                .map(part -> part.substring(ROOT.length()))
                .findFirst();
    }
}
