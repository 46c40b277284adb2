package dev.dagdrop.registration.aws;

import dev.dagdrop.registration.mwaa.RetryStrategies;
import dev.dagdrop.registration.telemetry.Trace;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;

/** The clients of the controller; those that few runs need are created on first use. */
public final class AwsClients {
    /** Tables, objects and topics answer in milliseconds; three attempts must fit into an invocation several times. */
    private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(3);

    /** CreateWorkflow takes its snapshot before it answers. */
    private static final Duration WORKFLOW_SOCKET_TIMEOUT = Duration.ofSeconds(10);

    private final DynamoDbClient dynamoDb;
    private final S3Client s3;
    private final Supplier<SnsClient> sns;
    private final MwaaServerlessClient workflows;
    private final Supplier<MwaaServerlessClient> updates;

    /** The caller's clients, as the methods describe them. */
    public AwsClients(
            DynamoDbClient dynamoDb,
            S3Client s3,
            SnsClient sns,
            MwaaServerlessClient workflows,
            MwaaServerlessClient updates) {
        this(dynamoDb, s3, () -> sns, workflows, () -> updates);
    }

    private AwsClients(
            DynamoDbClient dynamoDb,
            S3Client s3,
            Supplier<SnsClient> sns,
            MwaaServerlessClient workflows,
            Supplier<MwaaServerlessClient> updates) {
        this.dynamoDb = dynamoDb;
        this.s3 = s3;
        this.sns = sns;
        this.workflows = workflows;
        this.updates = updates;
    }

    /** The client of the table. */
    public DynamoDbClient dynamoDb() {
        return dynamoDb;
    }

    /** The client of the bucket. */
    public S3Client s3() {
        return s3;
    }

    /** The client of the topic, created on first use. */
    public SnsClient sns() {
        return sns.get();
    }

    /** For the calls to the service that may be repeated. */
    public MwaaServerlessClient workflows() {
        return workflows;
    }

    /** For UpdateWorkflow; it repeats throttled calls only. Made now where it was not yet. */
    public MwaaServerlessClient updates() {
        return updates.get();
    }

    /**
     * Clients from the SDK's default chain, so region, credentials and the {@code AWS_ENDPOINT_URL} variables of the
     * environment hold. No call is made.
     */
    public static AwsClients fromDefaultChain() {
        return fromDefaultChain(Trace.none());
    }

    /** The same, with each call in the trace. */
    public static AwsClients fromDefaultChain(Trace trace) {
        return withCredentials(DefaultCredentialsProvider.builder().build(), trace);
    }

    /**
     * The same with credentials of the caller's, which all clients share: left to themselves, each would ask for its own,
     * and each of them within the first upload.
     */
    public static AwsClients withCredentials(AwsCredentialsProvider credentials, Trace trace) {
        Map<String, String> environment = System.getenv();
        return over(
                Connections.client(SOCKET_TIMEOUT, environment),
                Connections.client(WORKFLOW_SOCKET_TIMEOUT, environment),
                credentials,
                trace);
    }

    /** The same over a transport of the caller's. */
    public static AwsClients over(
            SdkHttpClient http, SdkHttpClient workflowHttp, AwsCredentialsProvider credentials, Trace trace) {
        CallRecorder calls = new CallRecorder(trace);
        ClientOverrideConfiguration threeAttempts = ClientOverrideConfiguration.builder()
                .retryStrategy(RetryMode.STANDARD)
                .addExecutionInterceptor(calls)
                .build();
        SdkHttpClient prompt = new PromptHttpClient(http);
        return new AwsClients(
                DynamoDbClient.builder()
                        .httpClient(prompt)
                        .credentialsProvider(credentials)
                        .overrideConfiguration(threeAttempts)
                        .build(),
                S3Client.builder()
                        .httpClient(prompt)
                        .credentialsProvider(credentials)
                        .overrideConfiguration(threeAttempts)
                        .build(),
                new LazyClient<>(() -> SnsClient.builder()
                        .httpClient(prompt)
                        .credentialsProvider(credentials)
                        .overrideConfiguration(threeAttempts)
                        .build()),
                workflows(new PromptHttpClient(workflowHttp), credentials, RetryStrategies.repeatable(), calls),
                // Not promptly: an update must not be sent twice.
                new LazyClient<>(() -> workflows(workflowHttp, credentials, RetryStrategies.refusedOnly(), calls)));
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
