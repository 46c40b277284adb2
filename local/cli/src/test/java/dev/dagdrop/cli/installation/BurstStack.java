package dev.dagdrop.cli.installation;

import dev.dagdrop.cli.template.TemplateEvaluator;
import dev.dagdrop.cli.template.TemplateNode;
import dev.dagdrop.functions.register.RegisterQueued;
import dev.dagdrop.functions.register.RegisterWorkflow;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.mwaa.RetryStrategies;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.registration.telemetry.RunTrace;
import dev.dagdrop.standins.LocalAccount;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.StandIns;
import dev.dagdrop.standins.mwaa.Quotas;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The stack of template.yaml on stand-ins and on a virtual time: service, queue, handlers, retries and Lambda share it. */
final class BurstStack implements AutoCloseable {
    private static final String BUCKET = "burst";

    final StandIns standIns;
    final LocalBucket bucket;
    final LocalQueues queues;
    final LambdaSettings settings;
    final AsyncInvocations invocations;
    final QueuePoller poller;
    final MwaaServerlessClient workflows;

    BurstStack(VirtualTime time, Quotas quotas) {
        standIns = StandIns.start(0, quotas, time);
        TemplateNode template = TemplateNode.load(Path.of("..", "..", "template.yaml"));
        TemplateNode resources = template.at("Resources");
        settings = LambdaSettings.of(template);
        workflows = service(RetryStrategies::repeatable, time);
        AwsClients clients = new AwsClients(
                LocalClients.client(
                        DynamoDbClient.builder(), standIns.dynamoDb().endpoint()),
                LocalClients.client(S3Client.builder(), standIns.s3().endpoint()),
                LocalClients.client(SnsClient.builder(), standIns.sns().endpoint()),
                workflows,
                service(RetryStrategies::refusedOnly, time));
        SqsClient sqs = LocalClients.client(SqsClient.builder(), standIns.sqs().endpoint());
        queues = LocalQueues.create("dagdrop-intake", resources.at("IntakeQueue", "Properties"), sqs);
        Configuration configuration = Configuration.of(new TemplateEvaluator(
                        template,
                        Map.of("BucketName", BUCKET),
                        Map.of(
                                "RegistrationTable",
                                LocalTable.create(resources.at("RegistrationTable", "Properties"), clients.dynamoDb()),
                                "NoticeTopic",
                                clients.sns()
                                        .createTopic(request -> request.name("notices"))
                                        .topicArn(),
                                "IntakeQueue",
                                queues.intakeUrl(),
                                "DeadLetterQueue",
                                queues.deadLetterUrl(),
                                "WorkflowRole.Arn",
                                "arn:aws:iam::" + LocalAccount.ACCOUNT_ID + ":role/dagdrop/workflows"))
                .environment());
        standIns.s3().createVersionedBucket(BUCKET);
        bucket = new LocalBucket(BUCKET, standIns.s3().endpoint());
        QueueIntake intake =
                QueueIntake.create(configuration, queues.configuration(), clients, () -> sqs, time, new RunTrace());
        invocations = new AsyncInvocations(
                new RegisterWorkflow(intake, LogSettings.of(Map.of())), queues, settings, time, time::sleep);
        poller = new QueuePoller(new RegisterQueued(intake, LogSettings.of(Map.of())), queues, settings, time);
    }

    private MwaaServerlessClient service(Supplier<RetryStrategy> strategy, VirtualTime time) {
        return LocalClients.client(
                MwaaServerlessClient.builder()
                        .overrideConfiguration(o -> o.retryStrategy(new VirtualRetries(strategy, time::sleep))),
                standIns.mwaaServerless().endpoint());
    }

    @Override
    public void close() {
        try (standIns;
                bucket) {
            // try-with-resources closes both, even when one fails.
        }
    }
}
