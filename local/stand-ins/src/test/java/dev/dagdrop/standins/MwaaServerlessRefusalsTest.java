package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dagdrop.standins.mwaa.Quotas;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.mwaaserverless.model.CreateWorkflowRequest;
import software.amazon.awssdk.services.mwaaserverless.model.ResourceNotFoundException;
import software.amazon.awssdk.services.mwaaserverless.model.ServiceQuotaExceededException;
import software.amazon.awssdk.services.mwaaserverless.model.ValidationException;
import software.amazon.awssdk.services.mwaaserverless.model.ValidationExceptionField;
import software.amazon.awssdk.services.mwaaserverless.model.ValidationExceptionReason;

class MwaaServerlessRefusalsTest {

    private static final Quotas SMALL = Quotas.DEFAULT.withWorkflows(2).withVersions(2);

    private static final String NO_SUCH_ARN =
            "arn:aws:airflow-serverless:us-east-1:000000000000:workflow/absent-0123456789";

    private VersionedService aws;

    @BeforeEach
    void start() {
        aws = new VersionedService(SMALL);
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    static Stream<Arguments> brokenRequests() {
        return Stream.of(
                broken("Name", request -> request.name(null)),
                broken("Name", request -> request.name("")),
                broken("Name", request -> request.name("-starts-with-a-dash")),
                broken("Name", request -> request.name("has space")),
                broken("Name", request -> request.name("n".repeat(256))),
                broken("RoleArn", request -> request.roleArn("arn:aws:iam::1:role/short-account")),
                broken("ClientToken", request -> request.clientToken("with space")),
                broken("ClientToken", request -> request.clientToken("t".repeat(129))),
                broken("DefinitionS3Location.ObjectKey", request -> request.definitionS3Location(s3 -> s3.bucket("b"))),
                broken("Description", request -> request.description("two\nlines")),
                broken(
                        "EncryptionConfiguration.Type",
                        request -> request.encryptionConfiguration(encryption -> encryption.type("MY_OWN"))),
                broken(
                        "LoggingConfiguration.LogGroupName",
                        request -> request.loggingConfiguration(logging -> logging.logGroupName(null))),
                broken(
                        "NetworkConfiguration.SubnetIds[1]",
                        request -> request.networkConfiguration(network -> network.subnetIds("subnet-1", "vpc-1"))),
                broken("Tags", request -> request.tags(tags(51))),
                broken("Tags.key", request -> request.tags(Map.of("key", "v".repeat(257)))),
                broken("Tags key", request -> request.tags(Map.of("k".repeat(129), "v"))),
                broken("TriggerMode", request -> request.triggerMode("")));
    }

    private static Arguments broken(String field, Consumer<CreateWorkflowRequest.Builder> change) {
        return arguments(field, change);
    }

    private static Map<String, String> tags(int count) {
        Map<String, String> tags = new HashMap<>();
        for (int i = 0; i < count; i++) {
            tags.put("key" + i, "value");
        }
        return tags;
    }

    @ParameterizedTest
    @MethodSource("brokenRequests")
    void namesTheFieldThatBreaksTheModel(String field, Consumer<CreateWorkflowRequest.Builder> change) {
        CreateWorkflowRequest.Builder request = aws.createRequest("orders", aws.put(VersionedService.DEFINITION));
        change.accept(request);

        assertThatThrownBy(() -> aws.client.createWorkflow(request.build()))
                .isInstanceOfSatisfying(ValidationException.class, e -> {
                    assertThat(e.reason()).isEqualTo(ValidationExceptionReason.FIELD_VALIDATION_FAILED);
                    assertThat(e.fieldList())
                            .extracting(ValidationExceptionField::name)
                            .containsExactly(field);
                    assertThat(e.awsErrorDetails().errorMessage()).contains(field);
                    assertThat(e.statusCode()).isEqualTo(400);
                });
        assertThat(aws.client.listWorkflows(list -> {}).workflows()).isEmpty();
    }

    @Test
    void namesEveryBrokenFieldAtOnce() {
        assertThatThrownBy(() ->
                        aws.client.createWorkflow(request -> request.name("-").roleArn("x")))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        e -> assertThat(e.fieldList())
                                .extracting(ValidationExceptionField::name)
                                .containsExactlyInAnyOrder("Name", "RoleArn", "DefinitionS3Location"));
    }

    @Test
    void refusesArnsThatAreNone() {
        assertThatThrownBy(() -> aws.client.getWorkflow(request -> request.workflowArn("orders")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("WorkflowArn");
    }

    @Test
    void refusesPagesOutOfBoundsAndTokensItNeverGave() {
        assertThatThrownBy(() -> aws.client.listWorkflows(request -> request.maxResults(101)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("less than or equal to 100");
        assertThatThrownBy(() -> aws.client.listWorkflows(request -> request.nextToken("!")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("NextToken");
    }

    @Test
    void refusesADefinitionThatIsNotThere() {
        String version = aws.put(VersionedService.DEFINITION);
        aws.s3.deleteObject(request -> request.bucket(VersionedService.BUCKET)
                .key(VersionedService.KEY)
                .versionId(version));
        aws.put(VersionedService.DEFINITION);

        CreateWorkflowRequest goneVersion = aws.createRequest("orders", version).build();
        CreateWorkflowRequest goneKey = aws.createRequest("orders", version)
                .definitionS3Location(
                        location -> location.bucket(VersionedService.BUCKET).objectKey("absent.yaml"))
                .build();
        CreateWorkflowRequest goneBucket = aws.createRequest("orders", version)
                .definitionS3Location(location -> location.bucket("absent").objectKey(VersionedService.KEY))
                .build();

        assertThat(Stream.of(goneVersion, goneKey, goneBucket))
                .allSatisfy(request -> assertThatThrownBy(() -> aws.client.createWorkflow(request))
                        .isInstanceOfSatisfying(
                                ValidationException.class,
                                e -> assertThat(e.fieldList())
                                        .extracting(ValidationExceptionField::name)
                                        .containsExactly("DefinitionS3Location")));
    }

    @Test
    void saysWhichWorkflowDoesNotExist() {
        String version = aws.put(VersionedService.DEFINITION);
        List<Runnable> calls = List.of(
                () -> aws.client.getWorkflow(request -> request.workflowArn(NO_SUCH_ARN)),
                () -> aws.client.updateWorkflow(
                        aws.updateRequest(NO_SUCH_ARN, version).build()),
                () -> aws.client.deleteWorkflow(request -> request.workflowArn(NO_SUCH_ARN)),
                () -> aws.client.listTagsForResource(request -> request.resourceArn(NO_SUCH_ARN)),
                () -> aws.client.tagResource(
                        request -> request.resourceArn(NO_SUCH_ARN).tags(Map.of("a", "b"))),
                () -> aws.client.untagResource(
                        request -> request.resourceArn(NO_SUCH_ARN).tagKeys("a")));

        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(call::run)
                        .isInstanceOfSatisfying(ResourceNotFoundException.class, e -> {
                            assertThat(e.resourceId()).isEqualTo(NO_SUCH_ARN);
                            assertThat(e.resourceType()).isEqualTo("Workflow");
                        }));
    }

    @Test
    void holdsItsQuotas() {
        String arn = aws.create("one").workflowArn();
        aws.create("two");

        assertThatThrownBy(() -> aws.create("three")).isInstanceOfSatisfying(ServiceQuotaExceededException.class, e -> {
            assertThat(e.resourceType()).isEqualTo("Workflow");
            assertThat(e.serviceCode()).isEqualTo("airflow-serverless");
            assertThat(e.quotaCode()).isNotEmpty();
        });
        String version = aws.put(VersionedService.DEFINITION);
        aws.client.updateWorkflow(aws.updateRequest(arn, version).build());
        assertThatThrownBy(() -> aws.client.updateWorkflow(
                        aws.updateRequest(arn, version).build()))
                .isInstanceOfSatisfying(
                        ServiceQuotaExceededException.class,
                        e -> assertThat(e.resourceType()).isEqualTo("WorkflowVersion"));
    }

    @Test
    void holdsTheSumOfTagsToFifty() {
        String arn = aws.create("orders").workflowArn();
        aws.client.tagResource(request -> request.resourceArn(arn).tags(tags(50)));

        assertThatThrownBy(() -> aws.client.tagResource(
                        request -> request.resourceArn(arn).tags(Map.of("one", "more"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("50");
        aws.client.tagResource(request -> request.resourceArn(arn).tags(Map.of("key0", "another value")));
        aws.client.untagResource(request -> request.resourceArn(arn).tagKeys("key0"));
        aws.client.tagResource(request -> request.resourceArn(arn).tags(Map.of("one", "more")));
        assertThat(aws.client
                        .listTagsForResource(request -> request.resourceArn(arn))
                        .tags())
                .hasSize(50)
                .containsKey("one");
    }

    @Test
    void saysThatItRunsNothing() {
        String arn = aws.create("orders").workflowArn();

        assertThatThrownBy(() -> aws.client.startWorkflowRun(request -> request.workflowArn(arn)))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        e -> assertThat(e.reason()).isEqualTo(ValidationExceptionReason.UNKNOWN_OPERATION))
                .hasMessageContaining("StartWorkflowRun");
    }

    @Test
    void refusesATargetItDoesNotKnow() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("AmazonMWAAServerless.PauseWorkflow", "{}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("x-amzn-errortype")).contains("UnknownOperationException");
        assertThat(answer.body()).contains("PauseWorkflow");
    }

    @Test
    void refusesABodyItCannotParse() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("AmazonMWAAServerless.ListWorkflows", "{");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("x-amzn-errortype")).contains("ValidationException");
        assertThat(answer.body()).contains("cannotParse");
    }

    @Test
    void ignoresMembersTheModelDoesNotKnow() throws IOException, InterruptedException {
        assertThat(post("AmazonMWAAServerless.ListWorkflows", "{\"Colour\": \"blue\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> post(String target, String body) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(aws.standIn.endpoint())
                            .header("Content-Type", "application/x-amz-json-1.0")
                            .header("X-Amz-Target", target)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
