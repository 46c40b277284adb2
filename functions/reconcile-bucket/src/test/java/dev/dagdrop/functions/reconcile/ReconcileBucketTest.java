package dev.dagdrop.functions.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import dev.dagdrop.testkit.TestInvocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;

/** The function against real endpoints, with the controller that its hints end in. */
@ExtendWith(SharedStandIns.Parameter.class)
class ReconcileBucketTest {
    private static final int FILES = 23;
    private static final int NO_TIME = 0;
    private static final int PLENTY_OF_TIME = 300_000;
    private static final String NOW = "{\"mode\": \"Redrive\", \"graceSeconds\": 0}";

    private TestAccount account;
    private ReconcileInstallation installation;

    @BeforeEach
    void create(SharedStandIns standIns) {
        account = new TestAccount(standIns);
        installation = ReconcileInstallation.create(account, InstallationSetup.standard());
    }

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void aBucketThatHeldFilesBeforeTheInstallationIsFilledInByOneRun() throws IOException {
        putFiles();

        JsonNode answer = invoke(NOW, PLENTY_OF_TIME);

        assertThat(answer.field("finished").orElseThrow().asBoolean()).isTrue();
        assertThat(count(answer, "missing")).isEqualTo(FILES);
        assertThat(number(answer, "hints")).isEqualTo(FILES);
        assertThat(installation.followHints()).hasSize(FILES).allMatch(Outcome.Created.class::isInstance);
        assertThat(installation.driftNotices()).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).contains("dagdrop: drift: " + FILES + " missing");
            assertThat(notice.body("email")).contains("and " + (FILES - 10) + " more");
        });

        JsonNode again = invoke(NOW, PLENTY_OF_TIME);
        assertThat(number(again, "hints")).isZero();
        assertThat(number(again, "workflows")).isEqualTo(FILES);
        assertThat(account.service().calls("GetWorkflow")).isEmpty();
    }

    @Test
    void aLostTableIsMadeAgainFromTagsAndBucketWithoutAnySecondVersion() throws IOException {
        List<String> keys = putFiles();
        keys.forEach(installation::look);
        installation.workflows().stream()
                .map(WorkflowSummary::name)
                .forEach(name -> installation.lose("workflow/" + name));

        invoke(NOW, PLENTY_OF_TIME);

        // The client token is the same as before, so that the service answers with the workflow that exists.
        assertThat(installation.followHints())
                .hasSize(FILES)
                .allMatch(outcome -> outcome.applied().isPresent());
        assertThat(installation.records()).isEqualTo(FILES);
        assertThat(installation.workflows())
                .hasSize(FILES)
                .allMatch(workflow -> installation.versions(workflow.workflowArn()) == 1);
        assertThat(account.service().calls("UpdateWorkflow")).isEmpty();
        assertThat(number(invoke(NOW, PLENTY_OF_TIME), "hints")).isZero();
    }

    @Test
    void theHintsOfTwoRunsMakeNothingTwice() throws IOException {
        putFiles();

        invoke(NOW, PLENTY_OF_TIME);
        invoke(NOW, PLENTY_OF_TIME);

        assertThat(installation.followHints()).hasSize(2 * FILES);
        assertThat(account.service().calls("CreateWorkflow")).hasSize(FILES);
    }

    @Test
    void aRunWithoutTimeSaysThatItIsNotFinishedAndTheNextBeginsAgain() throws IOException {
        putFiles();

        assertThat(invoke(NOW, NO_TIME).field("finished").orElseThrow().asBoolean())
                .isFalse();
        assertThat(installation.driftNotices()).singleElement().satisfies(notice -> {
            assertThat(notice.subject().orElse("")).endsWith(" not finished");
            assertThat(notice.body("email"))
                    .contains("Not finished: ", "after 0 files")
                    .doesNotContain("agree");
            assertThat(DriftFindings.attribute(notice, "outcome")).isEqualTo("not finished");
        });

        assertThat(count(invoke(NOW, PLENTY_OF_TIME), "missing")).isEqualTo(FILES);
    }

    @Test
    void anEventOfAScheduleAsksForNothingInParticular() throws IOException {
        JsonNode answer = invoke("""
                {"version": "0", "id": "1", "detail-type": "Scheduled Event", "source": "aws.events",
                 "account": "000000000000", "time": "2026-11-29T05:00:00Z", "resources": [], "detail": {}}""", PLENTY_OF_TIME);

        assertThat(answer.field("mode").orElseThrow().asString()).isEqualTo("Redrive");
    }

    @Test
    void anEventThatIsNoRequestIsNamed() {
        assertThatThrownBy(() -> invoke("{\"mode\": \"Delete\"}", PLENTY_OF_TIME))
                .hasMessage("The mode is 'Delete'; it should be one of DryRun, Redrive, Revert.");
        assertThatThrownBy(() -> invoke("{\"mode\": 1}", PLENTY_OF_TIME)).hasMessage("mode is no text.");
        assertThatThrownBy(() -> invoke("[]", PLENTY_OF_TIME)).hasMessageContaining("no request");
        assertThatThrownBy(() -> invoke("{\"Records\": []}", PLENTY_OF_TIME)).hasMessageContaining("no request");
        assertThatThrownBy(() -> invoke("{", PLENTY_OF_TIME)).hasMessageContaining("not JSON");
    }

    @Test
    void aNumberIsNeverWrittenOutFurtherThanItsText() {
        for (String number : List.of("-1", "1e999999999", "0.5", "1" + "0".repeat(900), "\"900\"", "1E-999999999")) {
            assertThatThrownBy(() -> invoke("{\"graceSeconds\": " + number + "}", PLENTY_OF_TIME))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("from 0 to 999999999")
                    .message()
                    .hasSizeLessThan(200);
        }
        assertThatThrownBy(() -> invoke("{\"graceSeconds\": 1" + "0".repeat(100_000) + "}", PLENTY_OF_TIME))
                .hasMessage("The event is not JSON.");
    }

    private JsonNode invoke(String event, int remainingMillis) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        installation
                .function()
                .handleRequest(
                        new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                        answer,
                        new TestInvocation("reconcile-bucket", remainingMillis));
        return JsonNode.parser().parse(answer.toString(StandardCharsets.UTF_8));
    }

    private static int number(JsonNode answer, String member) {
        return Integer.parseInt(answer.field(member).orElseThrow().asNumber());
    }

    private static int count(JsonNode answer, String kind) {
        return number(answer.field("counts").orElseThrow(), kind);
    }

    private List<String> putFiles() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            String key = "workflows/team %d/daily+%d.yaml".formatted(i % 7, i);
            installation.put(key, TestDefinitions.GOOD);
            keys.add(key);
        }
        return keys;
    }
}
