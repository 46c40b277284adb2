package dev.dagdrop.functions.reconcile;

import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.Pause;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.AwsIntake;
import dev.dagdrop.registration.aws.AwsReconciler;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.event.MessageDecoder;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.queue.SqsRedriveQueue;
import dev.dagdrop.registration.mwaa.RetryStrategies;
import dev.dagdrop.standins.LocalAccount;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.StandIns;
import dev.dagdrop.standins.mwaa.Quotas;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** An installation on stand-ins, with the queues that reconcile writes to and whoever reads them. */
final class Installation implements AutoCloseable {
    static final String ROLE = "arn:aws:iam::" + LocalAccount.ACCOUNT_ID + ":role/dagdrop/workflows";
    static final String BUCKET = "drop";

    private static final String TABLE = "registrations";
    private static final int MANY = 1_000;

    private final StandIns standIns = StandIns.start(0, Quotas.DEFAULT.withWorkflows(MANY));
    private final AwsClients clients = clients(standIns);
    private final SqsClient sqs =
            LocalClients.client(SqsClient.builder(), standIns.sqs().endpoint());
    private final String intakeQueue;
    private final String reconcileQueue;
    private final Intake intake;
    private final ReconcileBucket function;

    Installation() {
        standIns.s3().createVersionedBucket(BUCKET);
        standIns.dynamoDb().createTable(TABLE);
        intakeQueue = sqs.createQueue(request -> request.queueName("intake")).queueUrl();
        reconcileQueue =
                sqs.createQueue(request -> request.queueName("reconcile")).queueUrl();
        String topic =
                clients.sns().createTopic(request -> request.name("notices")).topicArn();
        Configuration configuration = new Configuration(
                TABLE,
                topic,
                BUCKET,
                "workflows/",
                ROLE,
                51_200,
                NoticeLevel.PROBLEMS,
                CheckOverrides.none(),
                false,
                OnRemove.KEEP);
        intake = AwsIntake.create(configuration, clients, Clock.systemUTC(), Pause.sleeping());
        function = new ReconcileBucket(
                AwsReconciler.create(
                        configuration,
                        clients,
                        new SqsRedriveQueue(sqs, intakeQueue),
                        SqsContinuation.continuation(sqs, reconcileQueue),
                        Clock.systemUTC()),
                Clock.systemUTC(),
                LogSettings.plain());
    }

    ReconcileBucket function() {
        return function;
    }

    AwsClients clients() {
        return clients;
    }

    StandIns standIns() {
        return standIns;
    }

    List<PublishedMessage> notices() {
        return standIns.sns().published();
    }

    /** The message that hands a run over, as the queue's event brings it to the function; taken off the queue. */
    Optional<String> handedOver() {
        return receive(reconcileQueue).stream().findFirst().map(Message::body);
    }

    /** Reads the intake queue until it is empty, as the queue handler does. */
    List<Processed> drainIntake() {
        MessageDecoder decoder = new MessageDecoder();
        List<Processed> processed = new ArrayList<>();
        for (List<Message> batch = receive(intakeQueue); !batch.isEmpty(); batch = receive(intakeQueue)) {
            batch.forEach(
                    message -> processed.addAll(intake.process(decoder.decode(message.body()), Duration.ofMinutes(1))));
        }
        return processed;
    }

    private List<Message> receive(String queue) {
        List<Message> messages = sqs.receiveMessage(
                        request -> request.queueUrl(queue).maxNumberOfMessages(10))
                .messages();
        messages.forEach(message ->
                sqs.deleteMessage(request -> request.queueUrl(queue).receiptHandle(message.receiptHandle())));
        return messages;
    }

    /** How many rows the table holds of workflows. */
    long registrations() {
        return clients.dynamoDb().scanPaginator(request -> request.tableName(TABLE)).items().stream()
                .filter(item -> item.containsKey("WorkflowArn"))
                .count();
    }

    private static AwsClients clients(StandIns standIns) {
        URI service = standIns.mwaaServerless().endpoint();
        return new AwsClients(
                LocalClients.client(
                        DynamoDbClient.builder(), standIns.dynamoDb().endpoint()),
                LocalClients.s3(standIns.s3().endpoint()),
                LocalClients.client(SnsClient.builder(), standIns.sns().endpoint()),
                LocalClients.client(
                        MwaaServerlessClient.builder()
                                .overrideConfiguration(o -> o.retryStrategy(RetryStrategies.repeatable())),
                        service),
                LocalClients.client(
                        MwaaServerlessClient.builder()
                                .overrideConfiguration(o -> o.retryStrategy(RetryStrategies.refusedOnly())),
                        service));
    }

    @Override
    public void close() {
        standIns.close();
    }
}
