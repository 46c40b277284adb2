package dev.dagdrop.standins;

import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;

/** The real clients, pointed at stand-ins. */
final class Clients implements AutoCloseable {

    final S3Client s3;
    final DynamoDbClient dynamoDb;
    final SnsClient sns;
    final MwaaServerlessClient mwaaServerless;

    Clients(StandIns standIns) {
        this.s3 = s3(standIns.s3().endpoint());
        this.dynamoDb = local(DynamoDbClient.builder(), standIns.dynamoDb().endpoint());
        this.sns = local(SnsClient.builder(), standIns.sns().endpoint());
        this.mwaaServerless =
                local(MwaaServerlessClient.builder(), standIns.mwaaServerless().endpoint());
    }

    static S3Client s3(java.net.URI endpoint) {
        return local(
                S3Client.builder().serviceConfiguration(configuration -> configuration.chunkedEncodingEnabled(false)),
                endpoint);
    }

    static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C local(
            B builder, java.net.URI endpoint) {
        return builder.endpointOverride(endpoint)
                .region(LocalAccount.REGION)
                .credentialsProvider(StaticCredentialsProvider.create(LocalAccount.credentials()))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @Override
    public void close() {
        s3.close();
        dynamoDb.close();
        sns.close();
        mwaaServerless.close();
    }
}
