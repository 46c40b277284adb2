package dev.dagdrop.functions.reconcile;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.LogSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Compares bucket, profiles, records and service, and sends hints for what differs.
 *
 * <p>Takes {@code {"mode": "DryRun|Redrive|Revert", "graceSeconds": 900}}, both optional. Answers {@code {"mode": "…",
 * "startedAt": "…", "finished": true, "objects": 0, "workflows": 0, "records": 0, "hints": 0, "counts": {"missing": 0, …}}}.
 */
public final class ReconcileBucket implements RequestStreamHandler {
    /** The longest page: a hundred workflows, each looked up one by one, and throttled meanwhile. */
    private static final Duration RESERVE = Duration.ofSeconds(60);

    private final Reconciler reconciler;
    private final Clock clock;
    private final LogSettings logSettings;

    /**
     * Called by Lambda.
     *
     * @throws IllegalArgumentException when the environment is not as template.yaml sets it
     */
    public ReconcileBucket() {
        this(ReconcilerFactory.reconciler(System.getenv()), Clock.systemUTC(), LogSettings.of(System.getenv()));
    }

    /** For callers that bring a reconciler of their own. */
    public ReconcileBucket(Reconciler reconciler, Clock clock, LogSettings logSettings) {
        this.reconciler = reconciler;
        this.clock = clock;
        this.logSettings = logSettings;
    }

    /**
     * Compares as far as there is time.
     *
     * @throws IllegalArgumentException when the event is no request; the message says why
     */
    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        ComparisonRequest request = RequestDecoder.request(new String(event.readAllBytes(), StandardCharsets.UTF_8));
        Instant deadline = clock.instant().plus(timeForPages(Duration.ofMillis(context.getRemainingTimeInMillis())));
        ComparisonRun run = reconciler.reconcile(request, deadline);
        Map<String, Object> summary = RunSummary.of(run);
        InvocationLog.of(context, logSettings)
                .line(run.driftCounts().isFinished() ? LogLevel.INFO : LogLevel.WARN, summary);
        answer.write(JsonText.of(summary).getBytes(StandardCharsets.UTF_8));
    }

    /** The reserve is kept back, but half of a short invocation at most. */
    private static Duration timeForPages(Duration remaining) {
        Duration half = remaining.dividedBy(2);
        return half.compareTo(RESERVE) < 0 ? half : remaining.minus(RESERVE);
    }
}
