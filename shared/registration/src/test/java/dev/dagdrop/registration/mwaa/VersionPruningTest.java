package dev.dagdrop.registration.mwaa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.standins.LocalAccount;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.MwaaServerlessStandIn;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.mwaa.Quotas;
import dev.dagdrop.testkit.SharedStandIns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.mwaaserverless.model.DefinitionS3Location;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowVersionSummary;
import software.amazon.awssdk.services.s3.S3Client;

/** A workflow with its quota of 50 versions gets one more, and loses no version that matters. */
@ExtendWith(SharedStandIns.Parameter.class)
class VersionPruningTest {
    private static final int QUOTA = 50;
    private static final String KEY = "workflows/daily.yaml";
    private static final WorkflowSettings SETTINGS =
            RoleSettings.of("arn:aws:iam::" + LocalAccount.ACCOUNT_ID + ":role/dagdrop/workflows");
    private static final String DEFINITION = """
            daily:
              tasks:
                list:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: reports
            """;

    private final String bucket = "drop-" + UUID.randomUUID();
    private final MwaaServerlessStandIn service;
    private final MwaaServerlessClient client;
    private final S3Client s3;
    private final Workflows workflows;

    VersionPruningTest(SharedStandIns standIns) {
        standIns.s3().createVersionedBucket(bucket);
        service = MwaaServerlessStandIn.start(standIns.s3().endpoint());
        client = LocalClients.client(
                MwaaServerlessClient.builder()
                        .overrideConfiguration(o -> o.retryStrategy(RetryStrategies.refusedOnly())),
                service.endpoint());
        s3 = LocalClients.s3(standIns.s3().endpoint());
        workflows = new PruningWorkflows(new MwaaServerlessWorkflows(client, () -> client), new VersionPruning(client));
    }

    private DefinitionLocation location = new DefinitionLocation("", "", Optional.empty());

    @BeforeEach
    void drop() {
        String version = s3.putObject(request -> request.bucket(bucket).key(KEY), RequestBody.fromString(DEFINITION))
                .versionId();
        location = new DefinitionLocation(bucket, KEY, Optional.of(version));
    }

    @AfterEach
    void stop() {
        client.close();
        s3.close();
        service.close();
    }

    @Test
    void theOldestVersionGoesTheUpdateIsMadeAndTheAnswerSaysSo() {
        String arn = workflowWithVersions(QUOTA);
        List<String> before = versions(arn);

        ServiceAnswer answer = workflows.update(arn, location, SETTINGS);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        ServiceAnswer.Accepted.class,
                        accepted -> assertThat(accepted.workflow().warnings())
                                .contains("version %s was deleted, the oldest of its quota of versions (PruneVersions)"
                                        .formatted(before.getLast())));
        assertThat(versions(arn)).hasSize(QUOTA).containsAll(before.subList(0, QUOTA - 1));
        assertThat(service.calls("DeleteWorkflow")).hasSize(1);
    }

    @Test
    void aVersionOfWhichARunIsUnderWayStays() {
        String arn = workflowWithVersions(QUOTA);
        List<String> before = versions(arn);
        service.addRun(arn, before.getLast(), "SUCCESS");
        service.addRun(arn, before.getLast(), "RUNNING");
        service.addRun(arn, before.get(QUOTA - 2), "FAILED");

        assertThat(workflows.update(arn, location, SETTINGS)).isInstanceOf(ServiceAnswer.Accepted.class);

        assertThat(versions(arn)).contains(before.getLast()).doesNotContain(before.get(QUOTA - 2));
    }

    @Test
    void theLatestVersionStaysEvenWhenItAloneMightGo() {
        String arn = workflowWithVersions(QUOTA);
        List<String> before = versions(arn);
        before.subList(1, QUOTA).forEach(version -> service.addRun(arn, version, "QUEUED"));

        assertThat(workflows.update(arn, location, SETTINGS)).isInstanceOf(ServiceAnswer.QuotaExceeded.class);

        assertThat(versions(arn)).isEqualTo(before);
        assertThat(service.calls("DeleteWorkflow")).isEmpty();
    }

    @Test
    void aWorkflowThatDidNotComeFromThisFileIsLeftAlone() {
        String arn = workflowWithVersions(QUOTA);
        client.tagResource(request -> request.resourceArn(arn).tags(Map.of(SourceTags.SOURCE, "another")));

        assertThat(workflows.update(arn, location, SETTINGS)).isInstanceOf(ServiceAnswer.QuotaExceeded.class);

        assertThat(service.calls("DeleteWorkflow")).isEmpty();
    }

    @Test
    void anotherQuotaThanThatOfVersionsCostsNoVersion() {
        service.setQuotas(Quotas.DEFAULT.withVersions(2));
        String arn = workflowWithVersions(2);

        assertThat(workflows.update(arn, location, SETTINGS)).isInstanceOf(ServiceAnswer.QuotaExceeded.class);

        assertThat(service.calls("DeleteWorkflow")).isEmpty();
    }

    @Test
    void aDeletionThatIsNotAllowedLeavesTheRefusalAndSaysWhy() {
        String arn = workflowWithVersions(QUOTA);
        service.faults().next("DeleteWorkflow", InjectedFault.accessDenied());

        assertThat(workflows.update(arn, location, SETTINGS))
                .isInstanceOfSatisfying(
                        ServiceAnswer.QuotaExceeded.class,
                        refusal -> assertThat(refusal.message()).contains("no version could be deleted to make room"));
    }

    @Test
    void aServiceThatDoesNotAnswerLeavesTheUploadForTheNextDelivery() {
        String arn = workflowWithVersions(QUOTA);
        service.faults().next("ListWorkflowVersions", InjectedFault.throttle(60));

        assertThat(workflows.update(arn, location, SETTINGS)).isInstanceOf(ServiceAnswer.Unavailable.class);

        assertThat(workflows.update(arn, location, SETTINGS)).isInstanceOf(ServiceAnswer.Accepted.class);
    }

    private String workflowWithVersions(int versions) {
        String arn = client.createWorkflow(request -> request.name("daily")
                        .roleArn(SETTINGS.roleArn())
                        .tags(SourceTags.of(bucket, KEY, Optional.empty()))
                        .definitionS3Location(this::locate))
                .workflowArn();
        for (int version = 2; version <= versions; version++) {
            client.updateWorkflow(request ->
                    request.workflowArn(arn).roleArn(SETTINGS.roleArn()).definitionS3Location(this::locate));
        }
        return arn;
    }

    private void locate(DefinitionS3Location.Builder builder) {
        builder.bucket(bucket).objectKey(KEY).versionId(location.versionId().orElseThrow());
    }

    /** Newest first. */
    private List<String> versions(String arn) {
        return client.listWorkflowVersionsPaginator(request -> request.workflowArn(arn)).workflowVersions().stream()
                .map(WorkflowVersionSummary::workflowVersion)
                .toList();
    }
}
