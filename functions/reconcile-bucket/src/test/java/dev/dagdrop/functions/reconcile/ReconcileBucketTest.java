package dev.dagdrop.functions.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Outcome.Creation;
import dev.dagdrop.registration.upload.Sequencer;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.registration.mwaa.SourceTags;
import dev.dagdrop.standins.lambda.Invocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** The function against real endpoints: a few hundred files, invocations that end after a page, the queues between. */
class ReconcileBucketTest {
    private static final int FILES = 300;
    private static final int NO_TIME = 0;
    private static final int PLENTY_OF_TIME = 300_000;
    private static final String NOW = "{\"mode\": \"Redrive\", \"graceSeconds\": 0}";
    private static final String DEFINITION = """
            daily:
              schedule: "0 6 * * *"
              tasks:
                extract:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: raw
            """;

    private final Installation installation = new Installation();

    @AfterEach
    void stop() {
        installation.close();
    }

    @Test
    void aBucketThatHeldFilesBeforeTheInstallationIsFilledInByInvocationsWithTimeForOnePageEach() throws IOException {
        dropFiles();

        List<JsonNode> answers = invokeUntilOver(NOW);

        assertThat(answers)
                .hasSizeGreaterThan(2)
                .extracting(answer -> answer.path("state").asText())
                .endsWith("finished")
                .startsWith("handed over");
        assertThat(answers.getLast().at("/counts/missing").asInt()).isEqualTo(FILES);
        assertThat(installation.drainIntake()).hasSize(FILES).allMatch(ReconcileBucketTest::isCreated);
        assertThat(workflows()).hasSize(FILES);
        assertThat(installation.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).contains("dagdrop: drift: 300 missing");
            assertThat(notice.body("email")).contains("and 290 more");
        });

        JsonNode again = invoke(NOW, PLENTY_OF_TIME);
        assertThat(again.path("redriven").asInt()).isZero();
        assertThat(again.path("workflows").asInt()).isEqualTo(FILES);
        assertThat(installation.standIns().mwaaServerless().calls("GetWorkflow"))
                .isEmpty();
        assertThat(installation.notices()).hasSize(1);
    }

    @Test
    void aLostTableIsMadeAgainFromTagsAndBucketWithoutAnySecondVersion() throws IOException {
        dropFiles().forEach(this::createUnknownToTheLedger);

        invokeUntilOver(NOW);

        assertThat(installation.drainIntake())
                .hasSize(FILES)
                .allSatisfy(one -> assertThat(one.result().outcome())
                        .isInstanceOfSatisfying(
                                Outcome.Created.class,
                                created -> assertThat(created.how()).isEqualTo(Creation.ADOPTED)));
        assertThat(installation.registrations()).isEqualTo(FILES);
        assertThat(workflows()).hasSize(FILES);
        assertThat(installation.standIns().mwaaServerless().calls("UpdateWorkflow"))
                .isEmpty();
        assertThat(invoke(NOW, PLENTY_OF_TIME).path("redriven").asInt()).isZero();
    }

    @Test
    void twoRunsAtOnceMakeNothingTwice() throws IOException {
        dropFiles();

        String first = handOver(NOW);
        String second = handOver(NOW);
        invoke(event(second), PLENTY_OF_TIME);
        invoke(event(first), PLENTY_OF_TIME);
        // And a message of SQS can be delivered twice.
        invoke(event(first), PLENTY_OF_TIME);

        assertThat(installation.drainIntake()).hasSizeGreaterThan(FILES);
        assertThat(workflows()).hasSize(FILES);
        assertThat(installation.standIns().mwaaServerless().calls("CreateWorkflow"))
                .hasSize(FILES);
    }

    @Test
    void whatWasJustUploadedIsLeftToItsOwnEvent() throws IOException {
        drop("workflows/daily.yaml");

        assertThat(invoke("{}", PLENTY_OF_TIME).at("/counts/missing").asInt()).isZero();
    }

    @Test
    void anEventThatIsNoRequestIsNamed() {
        assertThatThrownBy(() -> invoke("{\"mode\": \"Delete\"}", PLENTY_OF_TIME))
                .hasMessage("The mode is 'Delete'; it should be one of DryRun, Redrive, Revert.");
        assertThatThrownBy(() -> invoke("{\"mode\": 1}", PLENTY_OF_TIME)).hasMessageContaining("should be a text");
        assertThatThrownBy(() -> invoke("{\"graceSeconds\": -1}", PLENTY_OF_TIME))
                .hasMessageContaining("0 or more");
        assertThatThrownBy(() -> invoke("[]", PLENTY_OF_TIME)).hasMessageContaining("not an object");
        assertThatThrownBy(() -> invoke(event("{}"), PLENTY_OF_TIME))
                .hasMessageContaining("hands over no run of reconcile");
    }

    private String handOver(String event) throws IOException {
        invoke(event, NO_TIME);
        return installation.handedOver().orElseThrow();
    }

    private List<JsonNode> invokeUntilOver(String event) throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        answers.add(invoke(event, NO_TIME));
        for (Optional<String> rest = installation.handedOver(); rest.isPresent(); rest = installation.handedOver()) {
            answers.add(invoke(event(rest.get()), NO_TIME));
        }
        return answers;
    }

    private JsonNode invoke(String event, int remainingMillis) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        installation
                .function()
                .handleRequest(
                        new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                        answer,
                        new Invocation("reconcile-bucket", remainingMillis));
        return new JsonMapper().readTree(answer.toByteArray()).at("/runs/0");
    }

    private static String event(String body) {
        return JsonText.of(Map.of("Records", List.of(Map.of("eventSource", "aws:sqs", "body", body))));
    }

    private List<Upload> dropFiles() {
        List<Upload> uploads = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            uploads.add(drop("workflows/team %d/daily+%d.yaml".formatted(i % 7, i)));
        }
        return uploads;
    }

    private Upload drop(String key) {
        PutObjectResponse put = installation
                .clients()
                .s3()
                .putObject(request -> request.bucket(Installation.BUCKET).key(key), RequestBody.fromString(DEFINITION));
        return new Upload(
                Installation.BUCKET,
                key,
                Optional.of(put.versionId()),
                Optional.of(put.eTag().replace("\"", "")),
                Sequencer.lost(Instant.EPOCH),
                OptionalLong.empty());
    }

    private void createUnknownToTheLedger(Upload upload) {
        String name =
                upload.key().replace("workflows/", "").replace(".yaml", "").replaceAll("[^a-z0-9]", "-");
        installation
                .clients()
                .workflows()
                .createWorkflow(request -> request.name(name)
                        .definitionS3Location(location -> location.bucket(upload.bucket())
                                .objectKey(upload.key())
                                .versionId(upload.versionId().orElseThrow()))
                        .roleArn(Installation.ROLE)
                        .tags(SourceTags.of(upload, Optional.empty())));
    }

    private List<WorkflowSummary> workflows() {
        return installation.clients().workflows().listWorkflowsPaginator(request -> {}).workflows().stream()
                .toList();
    }

    private static boolean isCreated(Processed processed) {
        return processed.result().outcome() instanceof Outcome.Created;
    }
}
