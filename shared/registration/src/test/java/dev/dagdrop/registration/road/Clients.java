package dev.dagdrop.registration.road;

import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.workflow.RetryStrategies;
import dev.dagdrop.standins.LocalAccount;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;

/** The SDK's clients of the stand-ins. */
final class Clients {
    private Clients() {}

    /** As the deployed function builds them. */
    static AwsClients of(Cloud cloud, Setup setup, URI service, URI sns) {
        return new AwsClients(
                client(
                        // Three attempts instead of nine, so that a table that is not there costs no test 5 seconds.
                        DynamoDbClient.builder().overrideConfiguration(o -> o.retryStrategy(RetryMode.STANDARD)),
                        setup.dynamoDb().orElse(cloud.dynamoDb().endpoint())),
                s3(setup.s3().orElse(cloud.s3().endpoint())),
                client(SnsClient.builder(), sns),
                client(
                        MwaaServerlessClient.builder()
                                .overrideConfiguration(o -> o.retryStrategy(RetryStrategies.repeatable())),
                        service),
                client(
                        MwaaServerlessClient.builder()
                                .overrideConfiguration(o -> o.retryStrategy(RetryStrategies.refusedOnly())),
                        service));
    }

    static S3Client s3(URI endpoint) {
        return client(S3Client.builder().serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false)), endpoint);
    }

    static <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> C client(B builder, URI endpoint) {
        return builder.httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(endpoint)
                .region(LocalAccount.REGION)
                .credentialsProvider(StaticCredentialsProvider.create(LocalAccount.credentials()))
                .build();
    }
}
