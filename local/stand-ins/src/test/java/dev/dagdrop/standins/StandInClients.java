package dev.dagdrop.standins;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The real clients, pointed at stand-ins; they try once, so that tests can count. */
final class StandInClients {

    private StandInClients() {}

    static S3Client s3(URI endpoint) {
        return s3(endpoint, LocalAccount.credentials());
    }

    static S3Client s3(URI endpoint, AwsCredentials credentials) {
        S3ClientBuilder builder = S3Client.builder()
                // What every uploader on url-connection-client must set.
                .serviceConfiguration(configuration -> configuration.chunkedEncodingEnabled(false));
        return build(builder, endpoint, credentials);
    }

    static DynamoDbClient dynamoDb(URI endpoint) {
        return build(DynamoDbClient.builder(), endpoint, LocalAccount.credentials());
    }

    static SnsClient sns(URI endpoint) {
        return build(SnsClient.builder(), endpoint, LocalAccount.credentials());
    }

    static SqsClient sqs(URI endpoint) {
        return build(SqsClient.builder(), endpoint, LocalAccount.credentials());
    }

    static MwaaServerlessClient mwaaServerless(URI endpoint) {
        return build(MwaaServerlessClient.builder(), endpoint, LocalAccount.credentials());
    }

    private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C build(
            B builder, URI endpoint, AwsCredentials credentials) {
        return builder.endpointOverride(endpoint)
                .region(LocalAccount.REGION)
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(configuration -> configuration.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
    }
}
