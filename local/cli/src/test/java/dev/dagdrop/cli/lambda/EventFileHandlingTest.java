package dev.dagdrop.cli.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.mwaaserverless.model.DefinitionS3Location;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;

/** Every file of events/, handled by the packaged function it is for, on an empty stack each. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
@ExtendWith(StandInStack.SharedStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventFileHandlingTest {
    private final Map<String, FunctionProcess> functions = new HashMap<>();

    static List<String> files() {
        return EventFile.names();
    }

    /** One process per function, kept from event to event as Lambda keeps it. */
    @BeforeAll
    void startTheFunctions(@TempDir Path temp, StandInStack stack) throws IOException {
        RuntimeClient.assumeItRunsHere();
        Path deployment = DeploymentPackage.assemble(temp.resolve("package"));
        for (String function : List.of("RegisterWorkflowFunction", "RegisterQueuedFunction")) {
            functions.put(
                    function,
                    FunctionProcess.start(deployment, DeploymentPackage.handler(function), stack.environment(), temp));
        }
        String reconcile = "ReconcileBucketFunction";
        functions.put(
                reconcile,
                FunctionProcess.start(
                        DeploymentPackage.assemble("reconcile-bucket", temp.resolve("reconcile-package")),
                        DeploymentPackage.handler(reconcile),
                        stack.environment(),
                        temp));
    }

    @AfterAll
    void stopTheFunctions() {
        functions.values().forEach(FunctionProcess::close);
    }

    @BeforeEach
    void beginWithAnEmptyStack(StandInStack stack) {
        stack.empty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyFileLeadsToWhatItShows(String file, StandInStack stack) throws IOException {
        assertThat(ExpectedResult.BY_FILE)
                .as("what %s leads to; say so in Expected", file)
                .containsKey(file);
        ExpectedResult expected = Objects.requireNonNull(ExpectedResult.BY_FILE.get(file));
        EventObjects uploads = new EventObjects(stack.bucket(), Files.readAllBytes(StandInStack.sample("daily.yaml")));

        expected.before().forEach(before -> deliver(before, uploads));
        JsonNode answer = deliver(file, uploads);

        assertThat(answered(answer)).isEqualTo(expected.answer());
        assertThat(workflowsByKey(stack)).isEqualTo(expected.workflows());
        assertThat(stack.workflows())
                .map(GetWorkflowResponse::definitionS3Location)
                .allSatisfy(location ->
                        assertThat(uploads.versions()).containsEntry(location.objectKey(), location.versionId()));
    }

    private JsonNode deliver(String name, EventObjects uploads) {
        EventFile file = EventFile.read(name);
        FunctionProcess function = Objects.requireNonNull(functions.get(file.function()), file.function());
        return switch (function.invoke(uploads.of(file))) {
            case RuntimeReply.Response response -> response.answer();
            case RuntimeReply.InvocationError error -> throw new AssertionError(error + "\n" + function.output());
            case RuntimeReply.InitError error -> throw new AssertionError(error + "\n" + function.output());
        };
    }

    private static List<String> answered(JsonNode answer) {
        if (answer.has("finished")) {
            return answer.findValuesAsText("finished");
        }
        return answer.has("uploads")
                ? answer.findValuesAsText("outcome")
                : answer.required("batchItemFailures").findValuesAsText("itemIdentifier");
    }

    private static Map<String, String> workflowsByKey(StandInStack stack) {
        Map<String, String> workflows = new HashMap<>();
        for (GetWorkflowResponse workflow : stack.workflows()) {
            DefinitionS3Location location = workflow.definitionS3Location();
            workflows.put(location.objectKey(), workflow.name());
        }
        return workflows;
    }
}
