package dev.dagdrop.functions.onboard;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.queue.QueuedMessage;
import dev.dagdrop.registration.telemetry.InvocationLog;
import dev.dagdrop.registration.telemetry.LogSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Makes the active profiles of teams match their files, and hints at the files they concern.
 *
 * <p>Its queue holds what S3 or EventBridge tell of {@code teams/}, and hints. Answers with the messages that have to come
 * again; the queue moves those that fail too often to its dead-letter queue. What nobody can read is announced and moved there
 * at once.
 */
public final class OnboardTeam implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final MessageReader reader;
    private final Clock clock;
    private final LogSettings logSettings;

    /**
     * Called by Lambda.
     *
     * @throws IllegalArgumentException when the environment is not as template.yaml sets it
     */
    public OnboardTeam() {
        this(Environment.reader(System.getenv()), Clock.systemUTC(), LogSettings.of(System.getenv()));
    }

    OnboardTeam(MessageReader reader, Clock clock, LogSettings logSettings) {
        this.reader = reader;
        this.clock = clock;
        this.logSettings = logSettings;
    }

    /**
     * The handler over clients of the caller's.
     *
     * @throws IllegalArgumentException when the environment is not as template.yaml sets it
     */
    public static OnboardTeam over(Map<String, String> environment, AwsClients clients, SqsClient sqs, Clock clock) {
        return new OnboardTeam(
                Environment.reader(environment, clients, sqs, clock), clock, LogSettings.of(environment));
    }

    /**
     * Deals with a batch, each message apart from the others.
     *
     * @throws IllegalArgumentException when the event is not one of SQS
     */
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        Instant deadline = clock.instant().plusMillis(context.getRemainingTimeInMillis());
        InvocationLog log = InvocationLog.of(context, logSettings);
        List<QueuedMessage> comeAgain = new ArrayList<>();
        Map<QueuedMessage, List<String>> unreadable = new LinkedHashMap<>();
        for (QueuedMessage message : messages(event)) {
            switch (reader.read(message, deadline, log)) {
                case MessageReader.Ending.Finished() -> {}
                case MessageReader.Ending.ComesAgain() -> comeAgain.add(message);
                case MessageReader.Ending.Unreadable(List<String> reasons) -> unreadable.put(message, reasons);
            }
        }
        // Last: were the invocation to die on a neighbour afterwards, they would be dead-lettered a second time.
        unreadable.forEach((message, reasons) -> {
            if (!reader.deadLetter(message, reasons, log)) {
                comeAgain.add(message);
            }
        });
        return new SQSBatchResponse(comeAgain.stream()
                .map(message -> new BatchItemFailure(message.id()))
                .toList());
    }

    /** Lambda's deserializer makes an SQSEvent of any JSON, and leaves empty what it does not find. */
    private static List<QueuedMessage> messages(SQSEvent event) {
        return Optional.ofNullable(event.getRecords())
                .filter(records -> records.stream().allMatch(message -> message.getBody() != null))
                .orElseThrow(() -> new IllegalArgumentException(
                        "OnboardTeam takes events of its queue, whose Records have a body each; this event has none."))
                .stream()
                .map(OnboardTeam::queued)
                .toList();
    }

    private static QueuedMessage queued(SQSMessage message) {
        return new QueuedMessage(
                Optional.ofNullable(message.getMessageId()).orElse(""),
                Optional.ofNullable(message.getReceiptHandle()).orElse(""),
                Optional.ofNullable(message.getAttributes())
                        .flatMap(attributes -> Optional.ofNullable(attributes.get("ApproximateReceiveCount")))
                        .map(Integer::parseInt)
                        .orElse(1),
                message.getBody());
    }
}
