package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.dagdrop.registration.event.HintMessage;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestInvocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** The messages of the team queue, in whichever shape. */
@ExtendWith(SharedStandIns.Parameter.class)
class OnboardTeamTest {
    /** Where the cases that are kept as files have their objects. */
    private static final String CASES_BUCKET = "dagdrop-example-bucket";

    private static final String KEY = "teams/finance.yaml";
    private static final String PROFILE = "Description: Reports\n";

    private final OnboardingInstallation installation;

    OnboardTeamTest(SharedStandIns standIns) {
        installation = new OnboardingInstallation(standIns, CASES_BUCKET);
        // The bucket's name is that of the files, so it is the same for each of these tests.
        installation.delete(KEY);
    }

    @AfterEach
    void close() {
        installation.close();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String input(String file) {
        return read(Path.of("src/test/resources/cases", file));
    }

    /** The body of the one message in a file of events/. */
    private static String body(String file) {
        return JsonNode.parser()
                .parse(read(Path.of("../../events", file)))
                .field("Records")
                .orElseThrow()
                .asArray()
                .getFirst()
                .field("body")
                .orElseThrow()
                .asString();
    }

    @Test
    void aTeamComesAndGoesAsTheFilesOfEventsTell() {
        installation.put(KEY, PROFILE);
        assertThat(installation.deliver(body("team-profile-created.json")).outcome())
                .isEqualTo("team-onboarded");

        installation.delete(KEY);
        assertThat(installation.deliver(body("team-profile-removed.json")).outcome())
                .isEqualTo("team-removed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "{\"Type\":\"Notification\",\"Message\":%q}",
                "{\"requestContext\":{\"condition\":\"RetriesExhausted\"},\"requestPayload\":%s}"
            })
    void anEventIsReadInEveryEnvelope(String envelope) {
        installation.put(KEY, PROFILE);
        String event = input("profile-created.json");
        String quoted = "\"" + event.replace("\"", "\\\"").replace("\n", " ") + "\"";

        String message = envelope.replace("%s", event).replace("%q", quoted);

        assertThat(installation.deliver(message).outcome()).isEqualTo("team-onboarded");
    }

    @Test
    void anEventOfAnotherBucketIsIgnored() {
        installation.put(KEY, PROFILE);

        assertThat(installation.deliver(HintMessage.of("another-bucket", KEY)).reason())
                .contains("another bucket");

        assertThat(installation.item("finance")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "[]",
                "{}",
                "{\"Records\": [{\"eventName\": \"ObjectCreated:Put\"}]}",
                "{\"Records\":1}"
            })
    void whatNobodyCanReadIsAnnouncedAndDeadLetteredAtOnce(String body) {
        assertThat(installation.deliver(body).comesAgain()).isFalse();

        assertThat(installation.outcomes()).containsExactly("undecodable");
        assertThat(installation.queues().deadLetters()).containsExactly(body);
    }

    @Test
    void whatCannotBeDeadLetteredNowComesAgain() {
        installation.sns().faults().every(1, "Publish", InjectedFault.serverError(500));

        assertThat(installation.deliver("no JSON").comesAgain()).isTrue();

        assertThat(installation.queues().deadLetters()).isEmpty();
    }

    @Test
    void oneMessageCostsNoOther() {
        installation.put(KEY, PROFILE);
        installation.put("teams/sales.yaml", PROFILE);
        installation.put("teams/legal.yaml", PROFILE);
        // All attempts at the first file.
        installation.s3().faults().next("GetObject", InjectedFault.serverError(500), 3);
        List<JsonNode> log = new ArrayList<>();

        List<String> comeAgain = installation.invoke(
                List.of(
                        HintMessage.of(installation.bucket(), "teams/legal.yaml"),
                        "{\"Records\":[{\"s3\":{\"object\":{\"size\":1e999999999}}}]}",
                        HintMessage.of(installation.bucket(), KEY),
                        HintMessage.of(installation.bucket(), "teams/sales.yaml")),
                log);

        assertThat(comeAgain).containsExactly("0");
        assertThat(installation.record("finance").profile()).contains(PROFILE);
        assertThat(installation.record("sales").profile()).contains(PROFILE);
        assertThat(installation.look("teams/legal.yaml")).isEqualTo("team-onboarded");
    }

    @Test
    void s3sOwnTestIsNoProfile() {
        assertThat(installation
                        .deliver("{\"Event\":\"s3:TestEvent\",\"Bucket\":\"b\"}")
                        .comesAgain())
                .isFalse();
        assertThat(installation.subjects()).isEmpty();
    }

    @Test
    void anEventOfAnotherKindIsRefused() {
        OnboardTeam function = OnboardTeam.over(
                installation.environment(),
                installation.clients(),
                installation.queues().client(),
                Clock.systemUTC());

        assertThatThrownBy(() -> function.handleRequest(new SQSEvent(), new TestInvocation("onboard-team", 60_000)))
                .hasMessageContaining("OnboardTeam takes events of its queue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TEAM_QUEUE_URL", "INTAKE_QUEUE_URL", "DEAD_LETTER_QUEUE_URL", "TEAM_PREFIX", "TEAM_ROLE_PATH"})
    void aMissingVariableIsNamed(String variable) {
        Map<String, String> environment = new HashMap<>(installation.environment());
        environment.remove(variable);

        assertThatThrownBy(() -> OnboardTeam.over(
                        environment,
                        installation.clients(),
                        installation.queues().client(),
                        Clock.systemUTC()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(variable);
    }
}
