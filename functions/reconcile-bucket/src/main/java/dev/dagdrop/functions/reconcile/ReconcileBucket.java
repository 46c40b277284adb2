package dev.dagdrop.functions.reconcile;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.registration.reconcile.Progress;
import dev.dagdrop.registration.reconcile.Reconciler;
import dev.dagdrop.registration.reconcile.Run;
import dev.dagdrop.registration.reconcile.RunSummary;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the bucket, the ledger and the service, and sends what is missing on its road again.
 *
 * <p>Takes {@code {"mode": "DryRun|Redrive|Revert", "graceSeconds": 900}}, both optional, or a message of its own queue
 * that hands a run over. Answers {@code {"runs": [{"state": "finished|handed over", …, "counts": {"missing": 0, …}}]}}.
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
        this(Environment.reconciler(System.getenv()), Clock.systemUTC(), LogSettings.of(System.getenv()));
    }

    /** For callers that bring a reconciler of their own. */
    public ReconcileBucket(Reconciler reconciler, Clock clock, LogSettings logSettings) {
        this.reconciler = reconciler;
        this.clock = clock;
        this.logSettings = logSettings;
    }

    /**
     * Takes a run as far as there is time.
     *
     * @throws IllegalArgumentException when the event is none of the two; the message says why
     */
    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        Instant now = clock.instant();
        Instant deadline = now.plus(timeForPages(Duration.ofMillis(context.getRemainingTimeInMillis())));
        InvocationLog log = InvocationLog.of(context, logSettings);
        List<Map<String, Object>> runs = new ArrayList<>();
        for (Run run : Events.runs(new String(event.readAllBytes(), StandardCharsets.UTF_8), now)) {
            Progress progress = reconciler.reconcile(run, deadline);
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("state", progress.isOver() ? "finished" : "handed over");
            summary.putAll(RunSummary.of(progress.run()));
            log.line(LogLevel.INFO, summary);
            runs.add(summary);
        }
        answer.write(JsonText.of(Map.of("runs", runs)).getBytes(StandardCharsets.UTF_8));
    }

    /** The reserve is kept back, but half of a short invocation at most. */
    private static Duration timeForPages(Duration remaining) {
        Duration half = remaining.dividedBy(2);
        return half.compareTo(RESERVE) < 0 ? half : remaining.minus(RESERVE);
    }
}
