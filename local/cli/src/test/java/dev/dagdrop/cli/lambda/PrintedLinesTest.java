package dev.dagdrop.cli.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dagdrop.standins.MwaaServerlessStandIn;
import dev.dagdrop.standins.fault.InjectedFault;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What the packaged function really prints under Lambda's runtime client, with the format JSON. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
@ExtendWith(StandInStack.SharedStack.class)
class PrintedLinesTest {
    private static final Path SCHEMA =
            DeploymentPackage.REPOSITORY.resolve("functions/register-workflow/src/test/resources/emf.schema.json");

    private static final String BROKEN = """
            finance_daily:
              tasks:
                secret_plan:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: finance-raw
                  dependencies: [no_such_task]
            """;

    @TempDir
    Path temp;

    @BeforeEach
    void beginWithAnEmptyStack(StandInStack stack) {
        RuntimeClient.assumeItRunsHere();
        stack.empty();
    }

    @Test
    void anUploadIsOneLineWithMetricsAtItsRoot(StandInStack stack) throws IOException {
        JsonNode line = onlyLine(stack, "INFO", sample());

        assertThat(schema().validate(line.toString(), InputFormat.JSON))
                .as("%s", line)
                .isEmpty();
        assertThat(line.path("outcome").asText()).isEqualTo("created");
        assertThat(Instant.parse(line.path("timestamp").asText()).toEpochMilli())
                .isEqualTo(line.at("/_aws/Timestamp").asLong());
        assertThat(line.path("level").asText()).isEqualTo("INFO");
        assertThat(line.path("function").asText()).isEqualTo("dagdrop-example");
        assertThat(line.path("requestId").asText()).matches("[0-9a-f-]{36}");
        assertThat(line.path("traceId").asText()).isEqualTo("1-6926d6a0-0123456789abcdef01234567");
        assertThat(line.path("bucket").asText()).isEqualTo("dagdrop-example-bucket");
        assertThat(line.path("key").asText()).isEqualTo("workflows/finance/daily-close.yaml");
        assertThat(line.path("workflow").asText()).isEqualTo("finance.daily-close");
        assertThat(line.path("team").asText()).isEqualTo("finance");
        assertThat(line.path("versionId").asText()).isNotEmpty();
    }

    @Test
    void everyCallIsNamedWithTheServicesNameForIt(StandInStack stack) throws IOException {
        JsonNode line = onlyLine(stack, "INFO", sample());

        assertThat(line.path("calls").findValuesAsText("operation"))
                .containsExactlyInAnyOrder("UpdateItem", "BatchGetItem", "GetObject", "CreateWorkflow", "UpdateItem");
        assertThat(line.path("calls")).allSatisfy(call -> {
            assertThat(call.path("attempts").asInt()).isEqualTo(1);
            assertThat(call.path("answered").asBoolean()).isTrue();
            assertThat(call.path("requestId").asText()).isNotEmpty();
            assertThat(call.path("time").asDouble()).isPositive();
        });
        assertThat(line.path("UpdateItemCalls").asInt()).isEqualTo(2);
        assertThat(line.path("CreateWorkflowCalls").asInt()).isEqualTo(1);
    }

    @Test
    void retriesAreCounted(StandInStack stack) throws IOException {
        try (MwaaServerlessStandIn busy = MwaaServerlessStandIn.start(URI.create(stack.s3()))) {
            busy.faults().next("CreateWorkflow", InjectedFault.serverError(503));
            Map<String, String> environment = stack.environment();
            environment.put("AWS_ENDPOINT_URL_MWAA_SERVERLESS", busy.endpoint().toString());

            JsonNode line = onlyLine(environment, stack, sample());

            assertThat(line.path("outcome").asText()).isEqualTo("created");
            assertThat(line.path("CreateWorkflowCalls").asInt()).isEqualTo(1);
            assertThat(line.path("CreateWorkflowRetries").asInt()).isEqualTo(1);
            assertThat(line.at("/_aws/CloudWatchMetrics").findValuesAsText("Name"))
                    .contains("CreateWorkflowRetries");
        }
    }

    @Test
    void whatADefinitionSaysIsNotInALineAboveDebug(StandInStack stack) throws IOException {
        JsonNode line = onlyLine(stack, "INFO", BROKEN.getBytes(StandardCharsets.UTF_8));

        assertThat(line.path("outcome").asText()).isEqualTo("rejected");
        assertThat(line.path("findings").findValuesAsText("rule")).contains("DD602");
        assertThat(line.at("/findings/0/line").asInt()).isPositive();
        assertThat(line.toString()).doesNotContain("secret_plan", "no_such_task");
    }

    @Test
    void atDebugFindingsHaveTheirWords(StandInStack stack) throws IOException {
        JsonNode line = onlyLine(stack, "DEBUG", BROKEN.getBytes(StandardCharsets.UTF_8));

        assertThat(line.path("findings").findValuesAsText("message"))
                .anySatisfy(message -> assertThat(message).contains("no_such_task"));
    }

    @Test
    void atDebugEverySettingHasItsSource(StandInStack stack) throws IOException {
        JsonNode line = onlyLine(stack, "DEBUG", sample());

        assertThat(line.at("/settings/RoleArn/source").asText()).isEqualTo("the stack's parameters");
        assertThat(line.at("/settings/RoleArn/value").asText()).startsWith("arn:aws:iam::");
    }

    @Test
    void whereNoLineIsLoggedMetricsAreAllThatIsPrinted(StandInStack stack) throws IOException {
        JsonNode line = onlyLine(stack, "ERROR", sample());

        assertThat(schema().validate(line.toString(), InputFormat.JSON)).isEmpty();
        assertThat(line.path("Uploads").asInt()).isEqualTo(1);
        assertThat(line.path("outcome").asText()).isEqualTo("created");
        assertThat(line.has("key")).isFalse();
    }

    private JsonNode onlyLine(StandInStack stack, String level, byte[] definition) throws IOException {
        Map<String, String> environment = stack.environment();
        environment.put("AWS_LAMBDA_LOG_LEVEL", level);
        return onlyLine(environment, stack, definition);
    }

    private JsonNode onlyLine(Map<String, String> environment, StandInStack stack, byte[] definition)
            throws IOException {
        String event = new EventObjects(stack.bucket(), definition).of(EventFile.read("s3-put-yaml.json"));
        Path deployment = DeploymentPackage.assemble(temp.resolve("package"));
        String handler = DeploymentPackage.handler("RegisterWorkflowFunction");
        try (FunctionProcess function = FunctionProcess.start(deployment, handler, environment, temp)) {
            assertThat(function.invoke(event)).isInstanceOf(RuntimeReply.Response.class);
            List<JsonNode> log = function.log();
            assertThat(log).as(function.output()).hasSize(1);
            return log.getFirst();
        }
    }

    private static byte[] sample() throws IOException {
        return Files.readAllBytes(StandInStack.sample("daily.yaml"));
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
    }
}
