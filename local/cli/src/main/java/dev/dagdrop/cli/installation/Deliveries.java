package dev.dagdrop.cli.installation;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dagdrop.functions.register.DeferredUploadsException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Delivers events to the handlers as AWS does: S3 to the function, which Lambda tries again; what fails every time goes
 * through the intake queue, and what fails there too often is given up.
 *
 * <p>The waits between the attempts are left out. Events are deserialized by the library Lambda uses.
 */
final class Deliveries {
    private static final JsonMapper JSON = new JsonMapper();

    private final PojoSerializer<S3Event> s3Events =
            LambdaEventSerializers.serializerFor(S3Event.class, Deliveries.class.getClassLoader());
    private final RequestHandler<S3Event, Map<String, Object>> registerWorkflow;
    private final RequestHandler<SQSEvent, SQSBatchResponse> registerQueued;
    private final int invocations;
    private final int receives;
    private final Duration timeout;

    /**
     * Deliveries to two handlers.
     *
     * @param invocations how often Lambda invokes the function with one event
     * @param receives how often a message leaves the queue before it is given up
     * @param timeout how long an invocation may take
     */
    Deliveries(
            RequestHandler<S3Event, Map<String, Object>> registerWorkflow,
            RequestHandler<SQSEvent, SQSBatchResponse> registerQueued,
            int invocations,
            int receives,
            Duration timeout) {
        this.registerWorkflow = registerWorkflow;
        this.registerQueued = registerQueued;
        this.invocations = invocations;
        this.receives = receives;
        this.timeout = timeout;
    }

    /**
     * Delivers an S3 notification until it is dealt with.
     *
     * @return what the handlers logged in their last attempt: one summary per upload
     */
    List<JsonNode> deliver(String notification) {
        for (int attempt = 1; attempt <= invocations; attempt++) {
            LocalContext context = new LocalContext("register-workflow", timeout);
            try {
                registerWorkflow.handleRequest(s3Events.fromJson(notification), context);
                return summaries(context);
            } catch (DeferredUploadsException e) {
                if (attempt == invocations) {
                    return queue("{\"requestPayload\": " + notification + "}");
                }
            }
        }
        throw new IllegalArgumentException("an event is delivered at least once");
    }

    private List<JsonNode> queue(String body) {
        SQSMessage message = new SQSMessage();
        message.setMessageId(UUID.randomUUID().toString());
        message.setBody(body);
        SQSEvent batch = new SQSEvent();
        batch.setRecords(List.of(message));
        List<JsonNode> last = List.of();
        for (int receive = 1; receive <= receives; receive++) {
            LocalContext context = new LocalContext("register-queued", timeout);
            SQSBatchResponse response = registerQueued.handleRequest(batch, context);
            last = summaries(context);
            if (response.getBatchItemFailures().isEmpty()) {
                return last;
            }
        }
        return last;
    }

    private static List<JsonNode> summaries(LocalContext context) {
        List<JsonNode> summaries = new ArrayList<>();
        for (String line : context.lines()) {
            try {
                summaries.add(JSON.readTree(line));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the handler logged a line that is not JSON: " + line, e);
            }
        }
        return List.copyOf(summaries);
    }
}
