package dev.dagdrop.functions.reconcile;

import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.mwaa.RetryStrategies;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.MwaaServerlessStandIn;
import dev.dagdrop.standins.SnsStandIn;
import dev.dagdrop.standins.mwaa.Quotas;
import dev.dagdrop.testkit.SharedStandIns;
import java.net.URI;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** An account of its own for one test: its workflows and its topics. Buckets, tables and queues have names of their own. */
final class TestAccount implements AutoCloseable {
    private static final int MANY = 1_000;

    private final SharedStandIns standIns;
    private final SnsStandIn sns = SnsStandIn.start();
    private final MwaaServerlessStandIn service;
    private final AwsClients clients;
    private final SqsClient sqs;

    TestAccount(SharedStandIns standIns) {
        this.standIns = standIns;
        service = MwaaServerlessStandIn.start(0, standIns.s3().endpoint(), Quotas.DEFAULT.withWorkflows(MANY));
        sqs = standIns.sqsClient();
        URI workflows = service.endpoint();
        clients = new AwsClients(
                LocalClients.client(
                        DynamoDbClient.builder(), standIns.dynamoDb().endpoint()),
                LocalClients.s3(standIns.s3().endpoint()),
                LocalClients.client(SnsClient.builder(), sns.endpoint()),
                LocalClients.client(
                        MwaaServerlessClient.builder()
                                .overrideConfiguration(o -> o.retryStrategy(RetryStrategies.repeatable())),
                        workflows),
                LocalClients.client(
                        MwaaServerlessClient.builder()
                                .overrideConfiguration(o -> o.retryStrategy(RetryStrategies.refusedOnly())),
                        workflows));
    }

    SharedStandIns standIns() {
        return standIns;
    }

    SnsStandIn sns() {
        return sns;
    }

    MwaaServerlessStandIn service() {
        return service;
    }

    AwsClients clients() {
        return clients;
    }

    SqsClient sqs() {
        return sqs;
    }

    @Override
    public void close() {
        service.close();
        sns.close();
    }
}
