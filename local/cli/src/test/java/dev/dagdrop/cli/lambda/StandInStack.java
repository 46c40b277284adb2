package dev.dagdrop.cli.lambda;

import dev.dagdrop.cli.installation.LocalBucket;
import dev.dagdrop.cli.installation.LocalInstallation;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.standins.sns.PublishedMessage;
import dev.dagdrop.testkit.SharedParameter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;

/** The stack of template.yaml on stand-ins, without handlers: those run in processes of their own. */
final class StandInStack implements AutoCloseable {
    private final LocalInstallation installation =
            LocalInstallation.start(DeploymentPackage.REPOSITORY.resolve("template.yaml"), 0, Map.of());
    private final AwsClients clients = AwsClients.fromDefaultChain();

    /** What the functions find in their environment: the template's variables, and the way to the stand-ins. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(installation.environment());
        environment.putAll(installation.endpoints());
        return environment;
    }

    LocalBucket bucket() {
        return installation.bucket();
    }

    /** Where the objects are. */
    String s3() {
        return String.valueOf(installation.endpoints().get("AWS_ENDPOINT_URL_S3"));
    }

    List<GetWorkflowResponse> workflows() {
        return clients.workflows().listWorkflowsPaginator(request -> {}).workflows().stream()
                .map(found -> clients.workflows().getWorkflow(request -> request.workflowArn(found.workflowArn())))
                .toList();
    }

    int versions(String workflowArn) {
        return clients.workflows()
                .listWorkflowVersions(request -> request.workflowArn(workflowArn))
                .workflowVersions()
                .size();
    }

    /** The notices published so far. */
    List<PublishedMessage> notices() {
        return installation.notices();
    }

    /** The table's row of a workflow name. */
    Map<String, AttributeValue> row(String workflow) {
        String table = String.valueOf(installation.environment().get("TABLE_NAME"));
        return clients.dynamoDb()
                .getItem(request -> request.tableName(table)
                        .key(Map.of("Id", AttributeValue.fromS("workflow/" + workflow)))
                        .consistentRead(true))
                .item();
    }

    /** Forgets every upload and workflow, so that each test begins with an empty stack. */
    void empty() {
        workflows()
                .forEach(workflow ->
                        clients.workflows().deleteWorkflow(request -> request.workflowArn(workflow.workflowArn())));
        String table = String.valueOf(installation.environment().get("TABLE_NAME"));
        clients.dynamoDb().scanPaginator(request -> request.tableName(table)).items().stream()
                .map(item -> Map.of("Id", item.get("Id")))
                .forEach(id -> clients.dynamoDb()
                        .deleteItem(request -> request.tableName(table).key(id)));
    }

    static Path sample(String name) {
        return DeploymentPackage.REPOSITORY.resolve("local/samples").resolve(name);
    }

    @Override
    public void close() {
        installation.close();
    }

    /** Gives the stack to tests: {@code @ExtendWith(StandInStack.SharedStack.class)}. */
    static final class SharedStack extends SharedParameter<StandInStack> {
        SharedStack() {
            super(StandInStack.class, StandInStack::new);
        }
    }
}
