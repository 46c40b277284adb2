package dev.dagdrop.registration.aws;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.Registrar;
import dev.dagdrop.registration.ledger.DynamoDbLedger;
import dev.dagdrop.registration.naming.WorkflowNaming;
import dev.dagdrop.registration.notice.NoticeComposer;
import dev.dagdrop.registration.notice.SnsNotices;
import dev.dagdrop.registration.object.S3ObjectReader;
import dev.dagdrop.registration.workflow.MwaaServerlessWorkflows;
import dev.dagdrop.registration.workflow.RetryStrategies;
import dev.dagdrop.registration.workflow.Settings;
import java.time.Clock;
import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * The intake over AWS. Every client comes from the SDK's default chain, so region, credentials and the
 * {@code AWS_ENDPOINT_URL} variables of the environment hold; nothing here knows of local runs.
 */
public final class AwsIntake {
    private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(2);

    /** CreateWorkflow takes its snapshot before it answers; the other calls are far quicker. */
    private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(15);

    private AwsIntake() {}

    /** Builds the intake; no call is made. */
    public static Intake create(Configuration configuration) {
        Clock clock = Clock.systemUTC();
        SdkHttpClient http = UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECTION_TIMEOUT)
                .socketTimeout(SOCKET_TIMEOUT)
                .build();
        Registrar registrar = new Registrar(
                new DynamoDbLedger(DynamoDbClient.builder().httpClient(http).build(), configuration.tableName(), clock),
                new S3ObjectReader(S3Client.builder().httpClient(http).build()),
                Validator.standard(Bounds.standard().withMaxBytes(configuration.maxDefinitionBytes())),
                new MwaaServerlessWorkflows(
                        workflows(http, RetryStrategies.repeatable()), workflows(http, RetryStrategies.refusedOnly())),
                new Settings(configuration.workflowRoleArn()),
                new NoticeComposer(configuration.noticeLevel()),
                new SnsNotices(SnsClient.builder().httpClient(http).build(), configuration.topicArn()));
        return new Intake(
                configuration.bucketName(), new WorkflowNaming(configuration.workflowPrefix()), registrar, clock);
    }

    private static MwaaServerlessClient workflows(SdkHttpClient http, RetryStrategy retries) {
        return MwaaServerlessClient.builder()
                .httpClient(http)
                .overrideConfiguration(override -> override.retryStrategy(retries))
                .build();
    }
}
