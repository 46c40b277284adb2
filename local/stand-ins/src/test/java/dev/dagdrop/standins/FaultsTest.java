package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.fault.InjectedFaults;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.mwaaserverless.model.AccessDeniedException;
import software.amazon.awssdk.services.mwaaserverless.model.ConflictException;
import software.amazon.awssdk.services.mwaaserverless.model.CreateWorkflowRequest;
import software.amazon.awssdk.services.mwaaserverless.model.InternalServerException;
import software.amazon.awssdk.services.mwaaserverless.model.ThrottlingException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.AuthorizationErrorException;
import software.amazon.awssdk.services.sns.model.InternalErrorException;
import software.amazon.awssdk.services.sns.model.ThrottledException;

class FaultsTest {

    private VersionedService aws;
    private InjectedFaults faults;

    @BeforeEach
    void start() {
        aws = new VersionedService();
        faults = aws.standIn.faults();
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void throttleTheNextCallOnly() {
        faults.next("CreateWorkflow", InjectedFault.throttle(7));

        assertThatThrownBy(() -> aws.create("orders")).isInstanceOfSatisfying(ThrottlingException.class, e -> {
            assertThat(e.retryAfterSeconds()).isEqualTo(7);
            assertThat(e.isThrottlingException()).isTrue();
            assertThat(e.serviceCode()).isEqualTo("airflow-serverless");
        });
        assertThat(aws.create("orders").workflowArn()).isNotEmpty();
        assertThat(aws.standIn.calls("CreateWorkflow")).hasSize(2);
    }

    @Test
    void failAndDenyInTheOrderAskedFor() {
        faults.next("CreateWorkflow", InjectedFault.serverError(503));
        faults.next("CreateWorkflow", InjectedFault.accessDenied(), 2);

        assertThatThrownBy(() -> aws.create("orders"))
                .isInstanceOfSatisfying(
                        InternalServerException.class,
                        e -> assertThat(e.statusCode()).isEqualTo(503));
        assertThatThrownBy(() -> aws.create("orders")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> aws.create("orders")).isInstanceOf(AccessDeniedException.class);
        assertThat(aws.create("orders").workflowArn()).isNotEmpty();
    }

    @Test
    void breakTheConnectionBeforeAnyEffect() {
        faults.next("CreateWorkflow", InjectedFault.dropBefore());

        assertThatThrownBy(() -> aws.create("orders")).isInstanceOf(SdkClientException.class);

        assertThat(aws.client.listWorkflows(list -> {}).workflows()).isEmpty();
        assertThat(aws.standIn.calls("CreateWorkflow")).hasSize(1);
    }

    @Test
    void breakTheConnectionAfterTheEffectSoThatTheTokenFindsIt() {
        CreateWorkflowRequest request = aws.createRequest("orders", aws.put(VersionedService.DEFINITION))
                .clientToken("upload-1")
                .build();
        faults.next("CreateWorkflow", InjectedFault.dropAfter());

        assertThatThrownBy(() -> aws.client.createWorkflow(request)).isInstanceOf(SdkClientException.class);

        String arn = aws.client.listWorkflows(list -> {}).workflows().getFirst().workflowArn();
        assertThat(aws.client.createWorkflow(request).workflowArn()).isEqualTo(arn);
    }

    @Test
    void comeBackEveryNthCallUntilCleared() {
        faults.every(2, InjectedFaults.ANY, InjectedFault.throttle(1));

        aws.client.listWorkflows(list -> {});
        assertThatThrownBy(() -> aws.client.listWorkflows(list -> {})).isInstanceOf(ThrottlingException.class);
        aws.client.listWorkflows(list -> {});
        assertThatThrownBy(() -> aws.create("orders")).isInstanceOf(ThrottlingException.class);

        faults.clear();
        for (int i = 0; i < 4; i++) {
            aws.client.listWorkflows(list -> {});
        }
    }

    @Test
    void letSomethingElseHappenFirst() {
        faults.next("CreateWorkflow", InjectedFault.meanwhile(() -> aws.create("orders")));

        assertThatThrownBy(() -> aws.create("orders")).isInstanceOf(ConflictException.class);

        assertThat(aws.client.listWorkflows(list -> {}).workflows()).hasSize(1);
    }

    @Test
    void failThoughTheCallTookEffect() {
        faults.next("CreateWorkflow", InjectedFault.failAfter(500));

        assertThatThrownBy(() -> aws.create("orders")).isInstanceOf(InternalServerException.class);

        assertThat(aws.client.listWorkflows(list -> {}).workflows()).hasSize(1);
    }

    @Test
    void letSomethingElseHappenBetweenEffectAndAnswer() {
        List<Integer> seen = new ArrayList<>();
        Runnable look =
                () -> seen.add(aws.client.listWorkflows(list -> {}).workflows().size());
        faults.next("CreateWorkflow", InjectedFault.afterwards(look));
        faults.next("CreateWorkflow", InjectedFault.dropBefore(look));
        faults.next("CreateWorkflow", InjectedFault.dropAfter(look));

        assertThat(aws.create("orders").workflowArn()).isNotEmpty();
        assertThatThrownBy(() -> aws.create("sales")).isInstanceOf(SdkClientException.class);
        assertThatThrownBy(() -> aws.create("sales")).isInstanceOf(SdkClientException.class);

        assertThat(seen).containsExactly(1, 1, 2);
    }

    @Test
    void leaveOtherOperationsAlone() {
        faults.next("UpdateWorkflow", InjectedFault.serverError(500));

        assertThat(aws.create("orders").workflowArn()).isNotEmpty();
    }

    @Test
    void refuseNonsense() {
        assertThatThrownBy(() -> faults.every(0, "Publish", InjectedFault.dropBefore()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> InjectedFault.serverError(404)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> InjectedFault.failAfter(404)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void happenToSnsAsWell() {
        try (SnsStandIn standIn = SnsStandIn.start();
                SnsClient sns = StandInClients.sns(standIn.endpoint())) {
            String topic = sns.createTopic(request -> request.name("notices")).topicArn();
            standIn.faults().next("Publish", InjectedFault.throttle(1));
            standIn.faults().next("Publish", InjectedFault.serverError(500));
            standIn.faults().next("Publish", InjectedFault.accessDenied());
            standIn.faults().next("Publish", InjectedFault.dropBefore());
            standIn.faults().next("Publish", InjectedFault.dropAfter());
            Runnable publish =
                    () -> sns.publish(request -> request.topicArn(topic).message("m"));

            assertThatThrownBy(publish::run)
                    .isInstanceOfSatisfying(
                            ThrottledException.class,
                            e -> assertThat(e.isThrottlingException()).isTrue());
            assertThatThrownBy(publish::run).isInstanceOf(InternalErrorException.class);
            assertThatThrownBy(publish::run).isInstanceOf(AuthorizationErrorException.class);
            assertThatThrownBy(publish::run).isInstanceOf(SdkClientException.class);
            assertThat(standIn.published()).isEmpty();
            assertThatThrownBy(publish::run).isInstanceOf(SdkClientException.class);
            assertThat(standIn.published()).hasSize(1);
            publish.run();
            assertThat(standIn.published()).hasSize(2);
        }
    }
}
