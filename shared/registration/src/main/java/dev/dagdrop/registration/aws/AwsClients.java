package dev.dagdrop.registration.aws;

import dev.dagdrop.registration.journal.Journal;
import dev.dagdrop.registration.workflow.RetryStrategies;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * The clients of the road.
 *
 * @param workflows for the calls to the service that may be repeated
 * @param updates for UpdateWorkflow, which repeats throttled calls only
 */
public record AwsClients(
        DynamoDbClient dynamoDb,
        S3Client s3,
        SnsClient sns,
        MwaaServerlessClient workflows,
        MwaaServerlessClient updates) {
    private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(2);

    /** Tables, objects and topics answer in milliseconds; three attempts must fit into an invocation several times. */
    private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(3);

    /** CreateWorkflow takes its snapshot before it answers. */
    private static final Duration WORKFLOW_SOCKET_TIMEOUT = Duration.ofSeconds(10);

    /**
     * Clients from the SDK's default chain, so region, credentials and the {@code AWS_ENDPOINT_URL} variables of the
     * environment hold. No call is made.
     */
    public static AwsClients fromDefaultChain() {
        return fromDefaultChain(Journal.none());
    }

    /** The same, with each call in the journal. */
    public static AwsClients fromDefaultChain(Journal journal) {
        return withCredentials(DefaultCredentialsProvider.builder().build(), journal);
    }

    /**
     * The same with credentials of the caller's, which all clients share: left to themselves, each would ask for its own,
     * and each of them within the first upload.
     */
    public static AwsClients withCredentials(AwsCredentialsProvider credentials, Journal journal) {
        return over(http(SOCKET_TIMEOUT), http(WORKFLOW_SOCKET_TIMEOUT), credentials, journal);
    }

    /** The same over a transport of the caller's. */
    public static AwsClients over(
            SdkHttpClient http, SdkHttpClient workflowHttp, AwsCredentialsProvider credentials, Journal journal) {
        CallRecorder calls = new CallRecorder(journal);
        ClientOverrideConfiguration threeAttempts = ClientOverrideConfiguration.builder()
                .retryStrategy(RetryMode.STANDARD)
                .addExecutionInterceptor(calls)
                .build();
        return new AwsClients(
                DynamoDbClient.builder()
                        .httpClient(http)
                        .credentialsProvider(credentials)
                        .overrideConfiguration(threeAttempts)
                        .build(),
                S3Client.builder()
                        .httpClient(http)
                        .credentialsProvider(credentials)
                        .overrideConfiguration(threeAttempts)
                        .build(),
                SnsClient.builder()
                        .httpClient(http)
                        .credentialsProvider(credentials)
                        .overrideConfiguration(threeAttempts)
                        .build(),
                workflows(workflowHttp, credentials, RetryStrategies.repeatable(), calls),
                workflows(workflowHttp, credentials, RetryStrategies.refusedOnly(), calls));
    }

    private static SdkHttpClient http(Duration socketTimeout) {
        return UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECTION_TIMEOUT)
                .socketTimeout(socketTimeout)
                .build();
    }

    private static MwaaServerlessClient workflows(
            SdkHttpClient http, AwsCredentialsProvider credentials, RetryStrategy retries, CallRecorder calls) {
        return MwaaServerlessClient.builder()
                .httpClient(http)
                .credentialsProvider(credentials)
                .overrideConfiguration(
                        override -> override.retryStrategy(retries).addExecutionInterceptor(calls))
                .build();
    }
}
