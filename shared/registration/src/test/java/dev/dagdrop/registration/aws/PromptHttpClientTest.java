package dev.dagdrop.registration.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dagdrop.registration.telemetry.RunTrace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What goes over the wire when a connection is kept, and when it died while it was. */
@Isolated("It sets system properties.")
class PromptHttpClientTest {
    private static final List<String> WAYS_OUT = List.of("aws.endpointUrlDynamoDb", "aws.endpointUrlMwaaServerless");

    private HangUpServer server;
    private AwsClients clients;

    @BeforeEach
    void start() {
        server = HangUpServer.start();
        WAYS_OUT.forEach(property -> System.setProperty(property, server.endpoint()));
        System.setProperty("aws.region", "eu-central-1");
        clients = AwsClients.over(
                UrlConnectionHttpClient.create(),
                UrlConnectionHttpClient.create(),
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", "none")),
                new RunTrace());
    }

    @AfterEach
    void stop() {
        server.close();
        WAYS_OUT.forEach(System::clearProperty);
        System.clearProperty("aws.region");
    }

    @Test
    void theLengthThatIsSignedIsSent() {
        claim();

        assertThat(server.requests()).singleElement().satisfies(request -> {
            assertThat(request.headers())
                    .containsEntry(
                            "content-length", Integer.toString(request.body().length()));
            assertThat(request.headers().get("authorization")).contains("SignedHeaders=", "content-length");
        });
    }

    @Test
    void aWriteOnAConnectionThatDiedMeanwhileIsMadeOnANewOne() {
        claim();
        server.hangUpOnTheNext();

        claim();

        assertThat(server.requests()).hasSize(3);
        assertThat(server.connections()).isEqualTo(2);
    }

    /** It may have been carried out: each makes a version. */
    @Test
    void anUpdateWhoseAnswerIsLostIsNotSentAgain() {
        update();
        server.hangUpOnTheNext();

        assertThatExceptionOfType(SdkClientException.class).isThrownBy(this::update);

        assertThat(server.requests()).hasSize(2);
    }

    private void claim() {
        clients.dynamoDb()
                .updateItem(request ->
                        request.tableName("registrations").key(Map.of("Id", AttributeValue.fromS("workflow/a"))));
    }

    private void update() {
        clients.updates()
                .updateWorkflow(request -> request.workflowArn("arn")
                        .roleArn("role")
                        .definitionS3Location(location -> location.bucket("b").objectKey("k")));
    }
}
