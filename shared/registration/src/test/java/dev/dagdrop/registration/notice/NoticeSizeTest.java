package dev.dagdrop.registration.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.registration.mwaa.ServiceAnswer.FieldProblem;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.CreationCause;
import dev.dagdrop.registration.outcome.KeyResult;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Provenance;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.SnsStandIn;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.sns.SnsClient;

/** However much there is to say, SNS takes the notice, and it still says the most important things. */
class NoticeSizeTest {
    /** What SNS takes, attributes included: docs.aws.amazon.com/sns/latest/api/API_Publish.html */
    private static final int MAX_BYTES = 256 * 1024;

    private static final WorkflowName LONGEST_NAME = new WorkflowName("n".repeat(255));

    /** Each of these takes as many bytes as a character can once it is escaped twice. */
    private static final String COSTLY = "\"\\\u0000\u001b\u202e\u2028\uDB40\uDC41\u200d\u200c日";

    private SnsStandIn sns;
    private SnsClient client;
    private Notices notices;

    @BeforeEach
    void startTheTopic() {
        sns = SnsStandIn.start();
        client = LocalClients.client(SnsClient.builder(), sns.endpoint());
        notices = new SnsNotices(
                client, client.createTopic(request -> request.name("notices")).topicArn());
    }

    @AfterEach
    void stopTheTopic() {
        client.close();
        sns.close();
    }

    @Test
    void thousandsOfFindings() {
        Validation validation =
                manyErrors(Bounds.standard().withMaxBytes(Bounds.CEILING_BYTES).withMaxFindings(5_000));
        assertThat(validation.findings()).hasSizeGreaterThanOrEqualTo(3_000);

        PublishedMessage message = publish(new Outcome.Rejected(new Refusal.InvalidDefinition(validation)));

        assertThat(message.body("email"))
                .startsWith("The file for workflow " + LONGEST_NAME + " was rejected.")
                .contains("the definition has 3000 errors")
                .contains("error[DD")
                .contains("[cut here")
                .contains("What to do: Correct the file");
        var document = JsonNode.parser().parse(message.body("sqs")).asObject();
        int shown = document.getOrDefault("findings", JsonNode.emptyObjectNode())
                .asArray()
                .size();
        assertThat(shown).isPositive();
        assertThat(document)
                .hasEntrySatisfying(
                        "findingsOmitted",
                        omitted -> assertThat(omitted.asNumber()).isEqualTo(String.valueOf(3_000 - shown)));
    }

    @Test
    void asManyFindingsAsAVerdictKeepsInProduction() {
        Validation validation = manyErrors(Bounds.standard().withMaxBytes(Bounds.CEILING_BYTES));

        PublishedMessage message =
                publish("workflows/many.yaml", new Outcome.Rejected(new Refusal.InvalidDefinition(validation)));

        assertThat(message.body("email")).contains("has 100+ errors").contains("… and 2900 more findings");
        assertThat(JsonNode.parser().parse(message.body("sqs")).asObject())
                .hasEntrySatisfying(
                        "findings", findings -> assertThat(findings.asArray()).hasSize(100))
                .hasEntrySatisfying(
                        "findingsOmitted",
                        omitted -> assertThat(omitted.asNumber()).isEqualTo("2900"));
    }

    @Test
    void aServiceThatWillNotStopTalking() {
        PublishedMessage message = publish(new Outcome.Rejected(new Refusal.RefusedByService(
                "It begins well. " + COSTLY.repeat(20_000),
                Optional.of("other"),
                Collections.nCopies(2_000, new FieldProblem(COSTLY, COSTLY.repeat(10))))));

        assertThat(message.body("email"))
                .contains("MWAA Serverless refused it: It begins well.")
                .contains("[cut here")
                .contains("What to do: Correct what it names");
        assertThat(JsonNode.parser().parse(message.body("sqs")).asObject())
                .hasEntrySatisfying(
                        "reason",
                        reason -> assertThat(reason.text())
                                .startsWith("MWAA Serverless refused it: It begins well.")
                                .endsWith("…"));
    }

    @Test
    void aServiceThatWarnsWithoutEnd() {
        List<String> warnings = Collections.nCopies(10_000, "ignored attributes: " + COSTLY);

        PublishedMessage message = publish(new Outcome.Created(
                SampleResults.applied(SampleResults.workflow(warnings), SampleResults.CLEAN), CreationCause.NEW));

        assertThat(message.body("email"))
                .contains("with 10000 warnings", SampleResults.ARN, "[cut here", "What to do:");
        assertThat(JsonNode.parser().parse(message.body("sqs")).asObject())
                .containsKeys("serviceWarnings", "serviceWarningsOmitted");
    }

    @Test
    void oneWarningThatIsTooLongByItself() {
        PublishedMessage message = publish(new Outcome.Updated(
                SampleResults.applied(
                        SampleResults.workflow(List.of("ignored attributes: " + COSTLY.repeat(10_000))),
                        SampleResults.CLEAN),
                new Provenance.Known()));

        assertThat(message.body("email")).contains("MWAA Serverless warns: ignored attributes:", "[cut here");
    }

    @Test
    void aFailureWithALongReason() {
        PublishedMessage message = publish(new Outcome.Failed(COSTLY.repeat(20_000), "Correct it."));

        assertThat(message.body("email")).contains("What to do: Correct it.");
    }

    private PublishedMessage publish(Outcome outcome) {
        return publish("workflows/" + COSTLY.repeat(40), outcome);
    }

    private PublishedMessage publish(String key, Outcome outcome) {
        notices.publish(new NoticeComposer(NoticeLevel.ALL)
                .compose(
                        new KeyResult(
                                "b".repeat(63),
                                key,
                                Optional.of("v".repeat(1_024)),
                                Optional.of(LONGEST_NAME),
                                Optional.of(COSTLY.repeat(40)),
                                outcome),
                        false)
                .orElseThrow());
        String wrapped =
                sns.calls("Publish").getLast().request().path("Message").asText();
        assertThat(wrapped.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MAX_BYTES);
        return sns.published().getLast();
    }

    private static Validation manyErrors(Bounds bounds) {
        StringBuilder definition = new StringBuilder("many:\n  tasks:\n");
        for (int task = 0; task < 3_000; task++) {
            definition.append("    task").append(task).append(":\n      no_operator: true\n");
        }
        return Validator.standard(bounds).validate(definition.toString().getBytes(StandardCharsets.UTF_8));
    }
}
