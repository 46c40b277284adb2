package dev.dagdrop.cli.installation;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.standins.LocalAccount;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * Lambda's part between the intake queue and RegisterQueued: takes a batch, invokes, deletes what the answer does not name
 * as failed. Everything else is the queue's: what was not deleted comes again, and is given up after too many receives.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">Errors of an SQS event
 *     source</a>
 */
final class QueuePoller {
    private final RequestHandler<SQSEvent, SQSBatchResponse> handler;
    private final LocalQueues queues;
    private final LambdaSettings settings;
    private final InstantSource clock;

    QueuePoller(
            RequestHandler<SQSEvent, SQSBatchResponse> handler,
            LocalQueues queues,
            LambdaSettings settings,
            InstantSource clock) {
        this.handler = handler;
        this.queues = queues;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * One batch.
     *
     * @param received how many messages there were; none when the queue is empty or hides them all
     * @param finished how many of them were deleted from the queue
     * @param summaries what the handler logged
     */
    record Batch(int received, int finished, List<JsonNode> summaries) {}

    /** Takes what is visible, one batch at most, and has it handled. */
    Batch poll() {
        List<Message> messages = queues.sqs()
                .receiveMessage(request -> request.queueUrl(queues.intakeUrl())
                        .maxNumberOfMessages(settings.batch())
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                        .messageAttributeNames("All"))
                .messages();
        if (messages.isEmpty()) {
            return new Batch(0, 0, List.of());
        }
        LocalContext context = new LocalContext("register-queued", settings.timeout(), clock);
        List<Message> finished = invoke(messages, context);
        finished.forEach(message -> queues.sqs()
                .deleteMessage(request -> request.queueUrl(queues.intakeUrl()).receiptHandle(message.receiptHandle())));
        return new Batch(messages.size(), finished.size(), context.summaries());
    }

    private List<Message> invoke(List<Message> messages, LocalContext context) {
        SQSEvent batch = new SQSEvent();
        batch.setRecords(messages.stream().map(this::event).toList());
        SQSBatchResponse response;
        try {
            response = handler.handleRequest(batch, context);
        } catch (RuntimeException e) {
            // As Lambda: an invocation that fails finishes no message.
            context.crashed(e);
            return List.of();
        }
        Set<String> failed = response.getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .collect(Collectors.toSet());
        Set<String> known = messages.stream().map(Message::messageId).collect(Collectors.toSet());
        // As Lambda: an answer that names a message of another batch finishes none of this one.
        boolean understood = known.containsAll(failed);
        return messages.stream()
                .filter(message -> understood && !failed.contains(message.messageId()))
                .toList();
    }

    private SQSMessage event(Message message) {
        SQSMessage event = new SQSMessage();
        event.setMessageId(message.messageId());
        event.setReceiptHandle(message.receiptHandle());
        event.setBody(message.body());
        event.setMd5OfBody(message.md5OfBody());
        event.setAttributes(message.attributesAsStrings());
        event.setMessageAttributes(Map.of());
        event.setEventSource("aws:sqs");
        event.setEventSourceArn(queues.intakeArn());
        event.setAwsRegion(LocalAccount.REGION.id());
        return event;
    }

    /** Polls until the queue holds nothing more; the waits before a message comes again are spent as told. */
    List<JsonNode> drain(Pause pause) {
        List<JsonNode> last = new ArrayList<>();
        while (queues.isBusy()) {
            Batch batch = poll();
            if (batch.received() == 0) {
                pause.take(settings.timeout());
            } else {
                last.clear();
                last.addAll(batch.summaries());
            }
        }
        return List.copyOf(last);
    }
}
