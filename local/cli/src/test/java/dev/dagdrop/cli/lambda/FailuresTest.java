package dev.dagdrop.cli.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.standins.MwaaServerlessStandIn;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.http.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What Lambda hears when the packaged function cannot do its work. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
@ExtendWith(StandInStack.SharedStack.class)
class FailuresTest {
    private static final String HANDLER = DeploymentPackage.handler("RegisterWorkflowFunction");

    @TempDir
    Path temp;

    @BeforeEach
    void beginWithAnEmptyStack(StandInStack stack) {
        RuntimeClient.assumeItRunsHere();
        stack.empty();
    }

    @Test
    void aMissingVariableFailsTheInitAndIsNamed(StandInStack stack) throws IOException {
        Map<String, String> environment = stack.environment();
        environment.remove("TABLE_NAME");

        try (FunctionProcess function = start(environment)) {
            assertThat(function.init())
                    .isInstanceOfSatisfying(
                            RuntimeReply.InitError.class,
                            error -> assertThat(error.message())
                                    .contains("The environment variable TABLE_NAME is missing"));
        }
    }

    @Test
    void aThrottledUploadFailsTheInvocationAndTheNextDeliveryCompletesIt(StandInStack stack) throws IOException {
        try (MwaaServerlessStandIn busy = MwaaServerlessStandIn.start(URI.create(stack.s3()))) {
            busy.faults().next("CreateWorkflow", InjectedFault.throttle(60));
            Map<String, String> environment = stack.environment();
            environment.put("AWS_ENDPOINT_URL_MWAA_SERVERLESS", busy.endpoint().toString());
            String event = new EventObjects(stack.bucket(), Files.readAllBytes(StandInStack.sample("daily.yaml")))
                    .of(EventFile.read("s3-put-yaml.json"));

            try (FunctionProcess function = start(environment)) {
                assertThat(function.invoke(event)).isInstanceOfSatisfying(RuntimeReply.InvocationError.class, error -> {
                    assertThat(error.type()).isEqualTo("dev.dagdrop.functions.register.DeferredException");
                    assertThat(error.message())
                            .startsWith("to be delivered again: ")
                            .contains("\"workflow\":\"finance.daily-close\"");
                });
                assertThat(function.invoke(event))
                        .isInstanceOfSatisfying(
                                RuntimeReply.Response.class,
                                response -> assertThat(response.answer()
                                                .at("/uploads/0/outcome")
                                                .asText())
                                        .isEqualTo("created"));
                assertThat(function.log())
                        .map(line -> line.path("level").asText())
                        .containsExactly("WARN", "ERROR", "INFO");
            }
            assertThat(busy.calls("CreateWorkflow")).hasSize(2);
        }
    }

    /** As where a function in a VPC reaches AWS through a proxy only. */
    @Test
    void aProxyThatTheEnvironmentNamesIsAsked(StandInStack stack) throws IOException {
        Queue<URI> asked = new ConcurrentLinkedQueue<>();
        try (LoopbackServer proxy = LoopbackServer.start("a proxy", 0, exchange -> {
            asked.add(exchange.getRequestURI());
            exchange.sendResponseHeaders(403, -1);
            exchange.close();
        })) {
            Map<String, String> environment = stack.environment();
            environment.put("HTTP_PROXY", proxy.endpoint().toString());
            String event = new EventObjects(stack.bucket(), Files.readAllBytes(StandInStack.sample("daily.yaml")))
                    .of(EventFile.read("s3-put-yaml.json"));

            try (FunctionProcess function = start(environment)) {
                function.invoke(event);
            }

            String table = environment.get("AWS_ENDPOINT_URL_DYNAMODB");
            assertThat(asked).map(URI::toString).isNotEmpty().allMatch(uri -> uri.startsWith(table));
        }
    }

    private FunctionProcess start(Map<String, String> environment) throws IOException {
        Path deployment = DeploymentPackage.assemble(temp.resolve("package"));
        return FunctionProcess.start(deployment, HANDLER, environment, temp);
    }
}
