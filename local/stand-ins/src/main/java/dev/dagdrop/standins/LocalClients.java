package dev.dagdrop.standins;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The SDK's clients of the stand-ins, on the HTTP client of the deployed functions. */
public final class LocalClients {

    private LocalClients() {}

    /** A client of the endpoint, with the region and credentials of {@link LocalAccount}; the rest is the builder's. */
    public static <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> C client(B builder, URI endpoint) {
        return builder.httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(endpoint)
                .region(LocalAccount.REGION)
                .credentialsProvider(StaticCredentialsProvider.create(LocalAccount.credentials()))
                .build();
    }

    /** A client of the S3 endpoint that may upload. */
    public static S3Client s3(URI endpoint) {
        // The S3 stand-in fails some chunked uploads of this HTTP client.
        return client(S3Client.builder().serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false)), endpoint);
    }
}
