package dev.dagdrop.registration.crash;

import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.mwaa.MwaaServerlessWorkflows;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.object.S3ObjectReader;
import dev.dagdrop.registration.queue.HintQueue;
import dev.dagdrop.registration.store.DynamoDbTable;
import dev.dagdrop.registration.team.DynamoDbTeamProfiles;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.proxy.FaultProxy;
import dev.dagdrop.testkit.SharedStandIns;
import java.util.Optional;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;

/** The SDK's clients of a sandbox, on connections that break when a test says so; they retry without waiting. */
final class StoppableClients implements AutoCloseable {
    private final TestInstallation installation;
    private final FaultProxy table;
    private final FaultProxy objects;
    private final DynamoDbClient dynamoDb;
    private final S3Client s3;
    private final SnsClient sns;
    private final MwaaServerlessClient workflows;

    StoppableClients(SharedStandIns standIns, TestInstallation installation) {
        this.installation = installation;
        table = FaultProxy.before(standIns.dynamoDb().endpoint());
        objects = FaultProxy.before(standIns.s3().endpoint());
        dynamoDb = LocalClients.client(DynamoDbClient.builder().overrideConfiguration(atOnce()), table.endpoint());
        s3 = LocalClients.client(S3Client.builder().overrideConfiguration(atOnce()), objects.endpoint());
        sns = LocalClients.client(
                SnsClient.builder().overrideConfiguration(atOnce()),
                installation.sns().endpoint());
        workflows = LocalClients.client(
                MwaaServerlessClient.builder().overrideConfiguration(atOnce()),
                installation.service().endpoint());
    }

    /** As often as in most deployed clients, but without their waiting. */
    private static ClientOverrideConfiguration atOnce() {
        return ClientOverrideConfiguration.builder()
                .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .backoffStrategy(BackoffStrategy.retryImmediately())
                        .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                        .circuitBreakerEnabled(false)
                        .build())
                .build();
    }

    HookedPorts ports(HintQueue hints) {
        return new HookedPorts(
                new DynamoDbTable(dynamoDb, installation.table()),
                new S3ObjectReader(s3, installation.bucket(), Optional.empty()),
                new DynamoDbTeamProfiles(dynamoDb, installation.table()),
                new MwaaServerlessWorkflows(workflows, installation.clients()::updates),
                new SnsNotices(sns, installation.topicArn()),
                hints);
    }

    /** Before the table. */
    FaultProxy table() {
        return table;
    }

    /** Before the bucket. */
    FaultProxy objects() {
        return objects;
    }

    @Override
    public void close() {
        try (table;
                objects;
                dynamoDb;
                s3;
                sns;
                workflows) {
            // try-with-resources closes them all, even when one fails.
        }
    }
}
