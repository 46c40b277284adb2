package dev.dagdrop.registration.behaviour;

import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.mwaa.RetryStrategies;
import dev.dagdrop.standins.LocalClients;
import java.net.URI;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.sns.SnsClient;

/** The SDK's clients of the stand-ins. */
final class Clients {
    private Clients() {}

    /** As the deployed function builds them. */
    static AwsClients of(Cloud cloud, Setup setup, URI service, URI sns) {
        return new AwsClients(
                LocalClients.client(
                        // Three attempts instead of nine, so that a table that is not there costs no test 5 seconds.
                        DynamoDbClient.builder().overrideConfiguration(o -> o.retryStrategy(RetryMode.STANDARD)),
                        setup.dynamoDb().orElse(cloud.dynamoDb().endpoint())),
                LocalClients.s3(setup.s3().orElse(cloud.s3().endpoint())),
                LocalClients.client(SnsClient.builder(), sns),
                LocalClients.client(
                        MwaaServerlessClient.builder()
                                .overrideConfiguration(o -> o.retryStrategy(RetryStrategies.repeatable())),
                        service),
                LocalClients.client(
                        MwaaServerlessClient.builder()
                                .overrideConfiguration(o -> o.retryStrategy(RetryStrategies.refusedOnly())),
                        service));
    }
}
