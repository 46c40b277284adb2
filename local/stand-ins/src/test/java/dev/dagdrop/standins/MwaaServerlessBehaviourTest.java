package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.standins.mwaa.OmittedMembers;
import dev.dagdrop.standins.mwaa.Quotas;
import dev.dagdrop.standins.mwaa.UndocumentedBehaviour;
import dev.dagdrop.standins.mwaa.UnsetMembers;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.mwaaserverless.model.EncryptionType;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;

/** What AWS documents nowhere, so that callers are tested under each. */
class MwaaServerlessBehaviourTest {

    private VersionedService aws;
    private String version;
    private String arn;

    @BeforeEach
    void create() {
        aws = new VersionedService();
        version = aws.put(VersionedService.DEFINITION);
        arn = aws.client
                .createWorkflow(aws.createRequest("orders", version)
                        .description("Orders, daily")
                        .triggerMode("MANUAL")
                        .engineVersion(1)
                        .loggingConfiguration(logging -> logging.logGroupName("/dagdrop/orders"))
                        .networkConfiguration(network -> network.subnetIds("subnet-1", "subnet-2"))
                        .build())
                .workflowArn();
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void clearsWhatAnUpdateLeavesOut() {
        aws.client.updateWorkflow(aws.updateRequest(arn, version).build());

        GetWorkflowResponse shown = get();
        assertThat(shown.description()).isNull();
        assertThat(shown.triggerMode()).isNull();
        assertThat(shown.engineVersion()).isNull();
        assertThat(shown.loggingConfiguration()).isNull();
        assertThat(shown.networkConfiguration()).isNull();
    }

    @Test
    void keepsWhatAnUpdateLeavesOutWhereAsked() {
        aws.standIn.omittedMembers(OmittedMembers.KEPT);

        aws.client.updateWorkflow(aws.updateRequest(arn, version)
                .description("Orders, hourly")
                .networkConfiguration(network -> network.securityGroupIds("sg-1"))
                .build());

        GetWorkflowResponse shown = get();
        assertThat(shown.description()).isEqualTo("Orders, hourly");
        assertThat(shown.triggerMode()).isEqualTo("MANUAL");
        assertThat(shown.engineVersion()).isEqualTo(1);
        assertThat(shown.loggingConfiguration().logGroupName()).isEqualTo("/dagdrop/orders");
        assertThat(shown.networkConfiguration().securityGroupIds()).containsExactly("sg-1");
        assertThat(shown.networkConfiguration().hasSubnetIds())
                .as("a member is replaced as a whole")
                .isFalse();
    }

    @Test
    void keepsNothingOfTheLatestInAnEarlierVersion() {
        String first = get().workflowVersion();
        aws.standIn.omittedMembers(OmittedMembers.KEPT);

        aws.client.updateWorkflow(
                aws.updateRequest(arn, version).description("v2").build());

        assertThat(aws.client
                        .getWorkflow(get -> get.workflowArn(arn).workflowVersion(first))
                        .description())
                .isEqualTo("Orders, daily");
    }

    @Test
    void showsDefaultsOfWhatWasNeverGivenWhereAsked() {
        String bare = aws.create("bare").workflowArn();
        assertThat(aws.client.getWorkflow(get -> get.workflowArn(bare)).encryptionConfiguration())
                .isNull();

        aws.standIn.unsetMembers(UnsetMembers.DEFAULTS);

        GetWorkflowResponse shown = aws.client.getWorkflow(get -> get.workflowArn(bare));
        assertThat(shown.engineVersion()).isEqualTo(1);
        assertThat(shown.triggerMode()).isEqualTo("SCHEDULED");
        assertThat(shown.encryptionConfiguration().type()).isEqualTo(EncryptionType.AWS_MANAGED_KEY);
        assertThat(get().triggerMode()).as("what was given stays").isEqualTo("MANUAL");
    }

    @Test
    void startsWithTheBehaviourAskedFor() {
        UndocumentedBehaviour behaviour =
                UndocumentedBehaviour.DEFAULT.with(UnsetMembers.DEFAULTS).with(OmittedMembers.KEPT);
        // The endpoint of the definitions does not matter to a listing of nothing.
        URI s3 = aws.standIn.endpoint();
        try (MwaaServerlessStandIn standIn = MwaaServerlessStandIn.start(0, s3, Quotas.DEFAULT, behaviour);
                MwaaServerlessClient client = StandInClients.mwaaServerless(standIn.endpoint())) {
            assertThat(client.listWorkflows(list -> {}).workflows()).isEmpty();
        }
        assertThat(behaviour.omittedMembers()).isEqualTo(OmittedMembers.KEPT);
        assertThat(behaviour.unsetMembers()).isEqualTo(UnsetMembers.DEFAULTS);
    }

    private GetWorkflowResponse get() {
        return aws.client.getWorkflow(get -> get.workflowArn(arn));
    }
}
