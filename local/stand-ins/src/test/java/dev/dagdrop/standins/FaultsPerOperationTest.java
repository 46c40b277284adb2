package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dagdrop.standins.fault.InjectedFault;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.mwaaserverless.model.ServiceQuotaExceededException;
import software.amazon.awssdk.services.mwaaserverless.model.ValidationException;
import software.amazon.awssdk.services.mwaaserverless.model.ValidationExceptionReason;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.FilterPolicyLimitExceededException;

/** Each operation that callers use can be made to fail, by its own name and with any error of the service. */
@SuppressWarnings("NullAway.Init") // set before all tests
class FaultsPerOperationTest {

    private static VersionedService aws;
    private static String arn;
    private static SnsStandIn snsStandIn;
    private static SnsClient sns;
    private static String topic;

    @BeforeAll
    static void start() {
        aws = new VersionedService();
        arn = aws.create("orders").workflowArn();
        snsStandIn = SnsStandIn.start();
        sns = StandInClients.sns(snsStandIn.endpoint());
    }

    @AfterAll
    static void stop() {
        sns.close();
        snsStandIn.close();
        aws.close();
    }

    @BeforeEach
    void startAfresh() {
        aws.standIn.faults().clear();
        snsStandIn.faults().clear();
        topic = sns.createTopic(request -> request.name("notices")).topicArn();
        sns.deleteTopic(request -> request.topicArn(topic));
        sns.createTopic(request -> request.name("notices"));
    }

    static Stream<Arguments> workflowCalls() {
        return Stream.of(
                call("CreateWorkflow", (client, workflow) -> client.create("refused")),
                call(
                        "UpdateWorkflow",
                        (client, workflow) -> client.client.updateWorkflow(
                                client.updateRequest(workflow, client.put(VersionedService.DEFINITION))
                                        .build())),
                call("GetWorkflow", (client, workflow) -> client.client.getWorkflow(get -> get.workflowArn(workflow))),
                call("ListWorkflows", (client, workflow) -> client.client.listWorkflows(list -> {})),
                call(
                        "ListWorkflowVersions",
                        (client, workflow) -> client.client.listWorkflowVersions(list -> list.workflowArn(workflow))),
                call(
                        "TagResource",
                        (client, workflow) -> client.client.tagResource(
                                tag -> tag.resourceArn(workflow).tags(Map.of("team", "orders")))),
                call(
                        "UntagResource",
                        (client, workflow) -> client.client.untagResource(
                                untag -> untag.resourceArn(workflow).tagKeys("team"))),
                call(
                        "ListTagsForResource",
                        (client, workflow) -> client.client.listTagsForResource(list -> list.resourceArn(workflow))),
                call(
                        "DeleteWorkflow",
                        (client, workflow) -> client.client.deleteWorkflow(delete -> delete.workflowArn(workflow))));
    }

    private static Arguments call(String operation, BiConsumer<VersionedService, String> call) {
        return arguments(operation, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workflowCalls")
    void refusesACallToMwaaServerless(String operation, BiConsumer<VersionedService, String> call) {
        aws.standIn.faults().next(operation, InjectedFault.refuse(504, "OperationTimeoutException", "Too slow"));

        assertThatThrownBy(() -> call.accept(aws, arn)).isInstanceOfSatisfying(AwsServiceException.class, e -> {
            assertThat(e.statusCode()).isEqualTo(504);
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo("OperationTimeoutException");
            assertThat(e.awsErrorDetails().errorMessage()).isEqualTo("Too slow");
        });
        assertThat(aws.client.listWorkflows(list -> {}).workflows())
                .as("without effect")
                .hasSize(1);
    }

    static Stream<Arguments> subscriptionCalls() {
        return Stream.of(
                arguments("Subscribe", (Runnable) FaultsPerOperationTest::subscribe),
                arguments("SetSubscriptionAttributes", (Runnable)
                        () -> sns.setSubscriptionAttributes(set -> set.subscriptionArn(subscribe())
                                .attributeName("RawMessageDelivery")
                                .attributeValue("true"))),
                arguments("Unsubscribe", (Runnable) () -> sns.unsubscribe(end -> end.subscriptionArn(subscribe()))),
                arguments("ListSubscriptionsByTopic", (Runnable)
                        () -> sns.listSubscriptionsByTopic(list -> list.topicArn(topic))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subscriptionCalls")
    void refusesACallToSns(String operation, Runnable call) {
        snsStandIn.faults().next(operation, InjectedFault.refuse(403, "FilterPolicyLimitExceeded", "Full"));
        snsStandIn.faults().next(operation, InjectedFault.accessDenied());

        assertThatThrownBy(call::run).isInstanceOfSatisfying(AwsServiceException.class, e -> {
            assertThat(e.statusCode()).isEqualTo(403);
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo("FilterPolicyLimitExceeded");
        });
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        AwsServiceException.class,
                        e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("AuthorizationError"));
        call.run();
    }

    @Test
    void givesTheSdkItsExceptionOfAnErrorNamedByItsCode() {
        aws.standIn.faults().next("UpdateWorkflow", InjectedFault.refuse(402, "ServiceQuotaExceededException", "Full"));
        aws.standIn.faults().next("CreateWorkflow", InjectedFault.refuse(400, "ValidationException", "No such role"));
        snsStandIn.faults().next("Subscribe", InjectedFault.refuse(403, "FilterPolicyLimitExceeded", "Full"));

        assertThatThrownBy(() -> aws.client.updateWorkflow(aws.updateRequest(arn, aws.put(VersionedService.DEFINITION))
                        .build()))
                .isInstanceOf(ServiceQuotaExceededException.class);
        assertThatThrownBy(() -> aws.create("sales"))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        e -> assertThat(e.reason()).isEqualTo(ValidationExceptionReason.OTHER));
        assertThatThrownBy(FaultsPerOperationTest::subscribe).isInstanceOf(FilterPolicyLimitExceededException.class);
    }

    @Test
    void refusesAStatusThatIsNoError() {
        assertThatThrownBy(() -> InjectedFault.refuse(200, "Fine", "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String subscribe() {
        return sns.subscribe(request -> request.topicArn(topic)
                        .protocol("email")
                        .endpoint("ops@example.com")
                        .returnSubscriptionArn(true))
                .subscriptionArn();
    }
}
