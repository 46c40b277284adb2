package dev.dagdrop.cli.installation;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lambda's part between S3 and RegisterWorkflow: the event is deserialized by the library Lambda uses, what fails is
 * tried again after a minute, then after two, and what fails every time becomes a record in the intake queue.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html">Retries</a>
 */
final class AsyncInvocations {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    private final PojoSerializer<S3Event> events =
            LambdaEventSerializers.serializerFor(S3Event.class, AsyncInvocations.class.getClassLoader());
    private final RequestHandler<S3Event, Map<String, Object>> handler;
    private final LocalQueues queues;
    private final LambdaSettings settings;
    private final InstantSource clock;
    private final Pause pause;

    AsyncInvocations(
            RequestHandler<S3Event, Map<String, Object>> handler,
            LocalQueues queues,
            LambdaSettings settings,
            InstantSource clock,
            Pause pause) {
        this.handler = handler;
        this.queues = queues;
        this.settings = settings;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Delivers one event.
     *
     * @return what the handler logged when it succeeded; empty when the event went on to the intake queue
     */
    Optional<List<JsonNode>> deliver(String event) {
        for (int attempt = 1; ; attempt++) {
            LocalContext context = new LocalContext("register-workflow", settings.timeout(), clock);
            try {
                handler.handleRequest(events.fromJson(event), context);
                return Optional.of(context.summaries());
            } catch (RuntimeException e) {
                // As Lambda: whatever it was, it is tried again; the record says what it was.
                if (attempt > settings.retries()) {
                    queues.send(FailureRecord.of(event, context, attempt, e, clock.instant()));
                    return Optional.empty();
                }
                pause.take(FIRST_PAUSE.multipliedBy(attempt));
            }
        }
    }
}
