package dev.dagdrop.functions.register;

import dev.dagdrop.definition.check.CheckOverrides;
import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.mwaa.RetryStrategies;
import dev.dagdrop.registration.notice.NoticeLevel;
import dev.dagdrop.registration.team.UnknownTeamPolicy;
import dev.dagdrop.registration.telemetry.RunTrace;
import dev.dagdrop.standins.LocalAccount;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.MwaaServerlessStandIn;
import dev.dagdrop.standins.SnsStandIn;
import dev.dagdrop.testkit.SharedStandIns;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A bucket, a table, a topic and a service of its own, and the intake that the handlers are given. */
final class RegisterInstallation implements AutoCloseable {
    private static final String ROLE = "arn:aws:iam::" + LocalAccount.ACCOUNT_ID + ":role/dagdrop/workflows";

    private final String bucket = "drop-" + UUID.randomUUID();
    private final String table = "registrations-" + UUID.randomUUID();
    private final SnsStandIn sns = SnsStandIn.start();
    private final MwaaServerlessStandIn service;
    private final AtomicInteger order = new AtomicInteger();
    private final AwsClients clients;
    private final IntakeQueues queues;
    private final QueueIntake queueIntake;

    RegisterInstallation(SharedStandIns standIns) {
        service = MwaaServerlessStandIn.start(standIns.s3().endpoint());
        clients = clients(standIns);
        standIns.s3().createVersionedBucket(bucket);
        standIns.dynamoDb().createTable(table);
        String topicArn =
                clients.sns().createTopic(request -> request.name("notices")).topicArn();
        SqsClient sqsClient = standIns.sqsClient();
        queues = new IntakeQueues(sqsClient);
        queueIntake = QueueIntake.create(
                new Configuration(
                        table,
                        topicArn,
                        bucket,
                        "workflows/",
                        ROLE,
                        51_200,
                        NoticeLevel.PROBLEMS,
                        CheckOverrides.none(),
                        false,
                        OnRemove.KEEP,
                        UnknownTeamPolicy.USE_DEFAULTS),
                queues.configuration(),
                clients,
                () -> sqsClient,
                Clock.systemUTC(),
                new RunTrace());
    }

    /** Uploads a file and gives what S3 would tell of it. */
    UploadedVersion drop(String key, String content) {
        PutObjectResponse put =
                clients.s3().putObject(request -> request.bucket(bucket).key(key), RequestBody.fromString(content));
        return new UploadedVersion(
                bucket,
                key,
                put.versionId(),
                put.eTag().replace("\"", ""),
                "%018X".formatted(order.incrementAndGet()),
                content.getBytes(StandardCharsets.UTF_8).length);
    }

    /** What S3 would tell of a file that is gone by the time its event is read. */
    UploadedVersion dropped(String key) {
        return new UploadedVersion(bucket, key, "gone", "0", "%018X".formatted(order.incrementAndGet()), 1);
    }

    List<String> workflows() {
        return clients.workflows().listWorkflowsPaginator(request -> {}).workflows().stream()
                .map(WorkflowSummary::name)
                .toList();
    }

    QueueIntake queueIntake() {
        return queueIntake;
    }

    IntakeQueues queues() {
        return queues;
    }

    SnsStandIn topic() {
        return sns;
    }

    MwaaServerlessStandIn service() {
        return service;
    }

    private AwsClients clients(SharedStandIns standIns) {
        return new AwsClients(
                LocalClients.client(
                        DynamoDbClient.builder(), standIns.dynamoDb().endpoint()),
                LocalClients.s3(standIns.s3().endpoint()),
                LocalClients.client(SnsClient.builder(), sns.endpoint()),
                LocalClients.client(
                        MwaaServerlessClient.builder()
                                .overrideConfiguration(o -> o.retryStrategy(RetryStrategies.repeatable())),
                        service.endpoint()),
                LocalClients.client(
                        MwaaServerlessClient.builder()
                                .overrideConfiguration(o -> o.retryStrategy(RetryStrategies.refusedOnly())),
                        service.endpoint()));
    }

    @Override
    public void close() {
        try (sns;
                service) {
            // try-with-resources closes both, even when one fails.
        }
    }
}
