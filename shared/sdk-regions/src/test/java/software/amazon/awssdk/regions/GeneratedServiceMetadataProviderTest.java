package software.amazon.awssdk.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.telemetry.RunTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Where the clients of a deployed function send their requests, and for which Region they sign them. */
class GeneratedServiceMetadataProviderTest {
    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", "none"));

    private final Overheard http = new Overheard();

    @AfterEach
    void forgetTheRegion() {
        System.clearProperty("aws.region");
        System.clearProperty("aws.useFipsEndpoint");
    }

    @ParameterizedTest
    @CsvSource({
        "eu-central-1, amazonaws.com, api.aws",
        "us-east-1, amazonaws.com, api.aws",
        "cn-north-1, amazonaws.com.cn, api.amazonwebservices.com.cn",
        "us-gov-west-1, amazonaws.com, api.aws",
    })
    void requestsGoToTheRegionAndAreSignedForIt(String region, String suffix, String dualStackSuffix) {
        sendOneOfEach(region);

        String domain = region + "." + suffix;
        assertThat(http.requests)
                .map(SdkHttpRequest::host)
                .containsExactly(
                        "dynamodb." + domain,
                        "drop.s3." + domain,
                        "sns." + domain,
                        "airflow-serverless." + region + "." + dualStackSuffix,
                        "sqs." + domain);
        assertThat(http.requests).map(SdkHttpRequest::protocol).containsOnly("https");
        assertThat(http.requests)
                .map(request -> request.firstMatchingHeader("Authorization").orElse(""))
                .allMatch(signature -> signature.contains("/" + region + "/"));
    }

    @Test
    void whatMeetsFipsIsFound() {
        System.setProperty("aws.useFipsEndpoint", "true");

        sendOneOfEach("us-east-1");

        assertThat(http.requests)
                .map(SdkHttpRequest::host)
                .containsExactly(
                        "dynamodb-fips.us-east-1.amazonaws.com",
                        "drop.s3-fips.us-east-1.amazonaws.com",
                        "sns-fips.us-east-1.amazonaws.com",
                        "airflow-serverless-fips.us-east-1.api.aws",
                        "sqs-fips.us-east-1.amazonaws.com");
    }

    private void sendOneOfEach(String region) {
        System.setProperty("aws.region", region);
        AwsClients clients = AwsClients.over(http, http, CREDENTIALS, new RunTrace());
        send(() -> clients.dynamoDb()
                .deleteItem(request -> request.tableName("t").key(Map.of("Id", AttributeValue.fromS("a")))));
        send(() -> clients.s3().headObject(request -> request.bucket("drop").key("k")));
        send(() -> clients.sns().publish(request -> request.topicArn("arn").message("m")));
        send(() -> clients.workflows().getWorkflow(request -> request.workflowArn("arn")));
        send(() -> QueueIntake.sqs(http, CREDENTIALS)
                .deleteMessage(request ->
                        request.queueUrl("https://sqs/123456789012/q").receiptHandle("r")));
    }

    private static void send(Runnable call) {
        assertThatExceptionOfType(SdkClientException.class).isThrownBy(call::run);
    }

    /** Keeps the first try of each request to itself. */
    private static final class Overheard implements SdkHttpClient {
        private final List<SdkHttpRequest> requests = new ArrayList<>();

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            requests.add(request.httpRequest());
            throw SdkClientException.create("not sent");
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
