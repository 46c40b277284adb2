package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.mwaaserverless.model.ConflictException;
import software.amazon.awssdk.services.mwaaserverless.model.CreateWorkflowRequest;
import software.amazon.awssdk.services.mwaaserverless.model.CreateWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.EncryptionType;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.ResourceNotFoundException;
import software.amazon.awssdk.services.mwaaserverless.model.UpdateWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowStatus;

class MwaaServerlessStandInTest {

    private VersionedService aws;

    @BeforeEach
    void start() {
        aws = new VersionedService();
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void createsAWorkflow() {
        CreateWorkflowResponse created = aws.create("orders-daily");

        assertThat(created.workflowArn())
                .matches("arn:aws:airflow-serverless:us-east-1:000000000000:workflow/orders-daily-[a-zA-Z0-9]{10}");
        assertThat(created.workflowVersion()).matches("[a-z0-9]{32}");
        assertThat(created.workflowStatus()).isEqualTo(WorkflowStatus.READY);
        assertThat(created.isLatestVersion()).isTrue();
        assertThat(created.revisionId()).isNotEmpty();
        assertThat(created.warnings()).isEmpty();
        assertThat(Duration.between(created.createdAt(), Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void showsAWorkflowWithEverythingItWasGiven() {
        String version = aws.put(VersionedService.DEFINITION);
        String arn = aws.client
                .createWorkflow(aws.createRequest("orders", version)
                        .description("Orders, daily")
                        .triggerMode("SCHEDULED")
                        .engineVersion(1)
                        .encryptionConfiguration(encryption -> encryption
                                .type(EncryptionType.CUSTOMER_MANAGED_KEY)
                                .kmsKeyId("alias/orders"))
                        .loggingConfiguration(logging -> logging.logGroupName("/dagdrop/orders"))
                        .networkConfiguration(network ->
                                network.subnetIds("subnet-1", "subnet-2").securityGroupIds("sg-1"))
                        .build())
                .workflowArn();

        GetWorkflowResponse shown = aws.client.getWorkflow(request -> request.workflowArn(arn));

        assertThat(shown.workflowArn()).isEqualTo(arn);
        assertThat(shown.name()).isEqualTo("orders");
        assertThat(shown.description()).isEqualTo("Orders, daily");
        assertThat(shown.triggerMode()).isEqualTo("SCHEDULED");
        assertThat(shown.engineVersion()).isEqualTo(1);
        assertThat(shown.encryptionConfiguration().kmsKeyId()).isEqualTo("alias/orders");
        assertThat(shown.loggingConfiguration().logGroupName()).isEqualTo("/dagdrop/orders");
        assertThat(shown.networkConfiguration().subnetIds()).containsExactly("subnet-1", "subnet-2");
        assertThat(shown.networkConfiguration().securityGroupIds()).containsExactly("sg-1");
        assertThat(shown.roleArn()).isEqualTo(VersionedService.ROLE);
        assertThat(shown.workflowStatus()).isEqualTo(WorkflowStatus.READY);
        assertThat(shown.definitionS3Location().bucket()).isEqualTo(VersionedService.BUCKET);
        assertThat(shown.definitionS3Location().objectKey()).isEqualTo(VersionedService.KEY);
        assertThat(shown.definitionS3Location().versionId()).isEqualTo(version);
        assertThat(shown.scheduleConfiguration().cronExpression()).isEqualTo("0 6 * * *");
        assertThat(shown.workflowDefinition()).isEqualTo(VersionedService.DEFINITION);
        assertThat(shown.createdAt()).isEqualTo(shown.modifiedAt());
    }

    @Test
    void keepsTheDefinitionOfTheVersionItWasGivenWhateverIsUploadedLater() {
        String first = aws.put(VersionedService.DEFINITION);
        aws.put("later: not even a DAG");
        String arn = aws.client
                .createWorkflow(aws.createRequest("pinned", first).build())
                .workflowArn();

        aws.s3.deleteObject(request -> request.bucket(VersionedService.BUCKET)
                .key(VersionedService.KEY)
                .versionId(first));

        assertThat(aws.client.getWorkflow(request -> request.workflowArn(arn)).workflowDefinition())
                .isEqualTo(VersionedService.DEFINITION);
    }

    @Test
    void pinsTheVersionItReadWhereTheRequestNamedNone() {
        String version = aws.put(VersionedService.DEFINITION);
        CreateWorkflowRequest request = aws.createRequest("latest", version)
                .definitionS3Location(
                        location -> location.bucket(VersionedService.BUCKET).objectKey(VersionedService.KEY))
                .build();

        String arn = aws.client.createWorkflow(request).workflowArn();

        assertThat(aws.client
                        .getWorkflow(get -> get.workflowArn(arn))
                        .definitionS3Location()
                        .versionId())
                .isEqualTo(version);
    }

    @Test
    void makesAVersionOfEachUpdate() {
        CreateWorkflowResponse created = aws.create("orders");
        String arn = created.workflowArn();
        String changed = VersionedService.DEFINITION.replace("reports", "archive");
        String objectVersion = aws.put(changed);

        UpdateWorkflowResponse updated = aws.client.updateWorkflow(
                aws.updateRequest(arn, objectVersion).description("v2").build());

        assertThat(updated.workflowArn()).isEqualTo(arn);
        assertThat(updated.workflowVersion()).matches("[a-z0-9]{32}").isNotEqualTo(created.workflowVersion());
        GetWorkflowResponse latest = aws.client.getWorkflow(request -> request.workflowArn(arn));
        assertThat(latest.workflowVersion()).isEqualTo(updated.workflowVersion());
        assertThat(latest.workflowDefinition()).isEqualTo(changed);
        assertThat(latest.description()).isEqualTo("v2");
        assertThat(latest.createdAt()).isEqualTo(created.createdAt());
        assertThat(latest.modifiedAt()).isEqualTo(updated.modifiedAt());
        GetWorkflowResponse first =
                aws.client.getWorkflow(request -> request.workflowArn(arn).workflowVersion(created.workflowVersion()));
        assertThat(first.workflowDefinition()).isEqualTo(VersionedService.DEFINITION);
    }

    @Test
    void givesTheSameAnswerToTheSameTokenAndName() {
        String version = aws.put(VersionedService.DEFINITION);
        CreateWorkflowRequest request =
                aws.createRequest("orders", version).clientToken("upload-1").build();
        CreateWorkflowResponse first = aws.client.createWorkflow(request);
        aws.client.updateWorkflow(aws.updateRequest(first.workflowArn(), aws.put(VersionedService.DEFINITION))
                .build());

        CreateWorkflowResponse second = aws.client.createWorkflow(request);

        assertThat(second.equalsBySdkFields(first)).isTrue();
        assertThat(aws.client.listWorkflows(list -> {}).workflows()).hasSize(1);
    }

    @Test
    void refusesATakenNameAndSaysWhoHasIt() {
        String arn = aws.create("orders").workflowArn();

        assertThatThrownBy(() -> aws.create("orders")).isInstanceOfSatisfying(ConflictException.class, e -> {
            assertThat(e.resourceId()).isEqualTo(arn);
            assertThat(e.resourceType()).isEqualTo("Workflow");
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo("ConflictException");
            assertThat(e.statusCode()).isEqualTo(400);
        });
    }

    @Test
    void letsOneOfManyHaveAName() throws InterruptedException {
        String version = aws.put(VersionedService.DEFINITION);
        List<Callable<Boolean>> rivals = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            CreateWorkflowRequest request = aws.createRequest("orders", version)
                    .clientToken("upload-" + i)
                    .build();
            rivals.add(() -> {
                try {
                    return !aws.client.createWorkflow(request).workflowArn().isEmpty();
                } catch (ConflictException e) {
                    return false;
                }
            });
        }

        try (ExecutorService executor = Executors.newFixedThreadPool(rivals.size())) {
            assertThat(executor.invokeAll(rivals).stream().filter(Future::resultNow))
                    .hasSize(1);
        }
        assertThat(aws.client.listWorkflows(list -> {}).workflows()).hasSize(1);
    }

    @Test
    void deletesAWorkflowAndFreesItsName() {
        String arn = aws.create("orders").workflowArn();

        assertThat(aws.client.deleteWorkflow(delete -> delete.workflowArn(arn)).workflowArn())
                .isEqualTo(arn);

        assertThatThrownBy(() -> aws.client.getWorkflow(get -> get.workflowArn(arn)))
                .isInstanceOf(ResourceNotFoundException.class);
        assertThat(aws.create("orders").workflowArn()).isNotEqualTo(arn);
    }

    @Test
    void deletesOneVersion() {
        CreateWorkflowResponse created = aws.create("orders");
        String arn = created.workflowArn();
        aws.client.updateWorkflow(
                aws.updateRequest(arn, aws.put(VersionedService.DEFINITION)).build());

        aws.client.deleteWorkflow(request -> request.workflowArn(arn).workflowVersion(created.workflowVersion()));

        assertThatThrownBy(() -> aws.client.getWorkflow(
                        request -> request.workflowArn(arn).workflowVersion(created.workflowVersion())))
                .isInstanceOfSatisfying(
                        ResourceNotFoundException.class,
                        e -> assertThat(e.resourceId()).isEqualTo(created.workflowVersion()));
        assertThat(aws.client
                        .listWorkflowVersions(request -> request.workflowArn(arn))
                        .workflowVersions())
                .hasSize(1);
    }

    @Test
    void tagsAndUntags() {
        String version = aws.put(VersionedService.DEFINITION);
        String arn = aws.client
                .createWorkflow(aws.createRequest("orders", version)
                        .tags(Map.of("team", "orders", "old", "1"))
                        .build())
                .workflowArn();

        aws.client.tagResource(request -> request.resourceArn(arn).tags(Map.of("team", "sales", "source", "drop")));
        aws.client.untagResource(request -> request.resourceArn(arn).tagKeys("old"));

        assertThat(aws.client
                        .listTagsForResource(request -> request.resourceArn(arn))
                        .tags())
                .isEqualTo(Map.of("team", "sales", "source", "drop"));
    }

    @Test
    void recordsEveryCallWithItsRequest() {
        aws.create("orders");

        assertThat(aws.standIn.calls()).singleElement().satisfies(call -> {
            assertThat(call.operation()).isEqualTo("CreateWorkflow");
            assertThat(call.request().path("Name").asText()).isEqualTo("orders");
            assertThat(call.request().path("ClientToken").asText()).isNotEmpty();
            assertThat(call.at()).isBeforeOrEqualTo(Instant.now());
        });
    }

    @Test
    void readsABucketWithoutVersions() {
        aws.s3.createBucket(request -> request.bucket("plain"));
        aws.s3.putObject(
                request -> request.bucket("plain").key("a.yaml"), RequestBody.fromString(VersionedService.DEFINITION));

        String arn = aws.client
                .createWorkflow(request -> request.name("plain")
                        .roleArn(VersionedService.ROLE)
                        .definitionS3Location(
                                location -> location.bucket("plain").objectKey("a.yaml")))
                .workflowArn();

        assertThat(aws.client
                        .getWorkflow(request -> request.workflowArn(arn))
                        .definitionS3Location()
                        .versionId())
                .isNull();
    }
}
