package dev.dagdrop.functions.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dagdrop.registration.event.EventOrigin;
import dev.dagdrop.registration.event.MessageDecoder;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.event.S3EventDecoder;
import dev.dagdrop.registration.event.UndecodableEventException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventFileDecodingTest {
    private final S3EventDecoder notifications = new S3EventDecoder();
    private final MessageDecoder messages = new MessageDecoder();

    static List<String> files() {
        return EventFiles.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyFileIsDecodedToWhatItShows(String file) {
        assertThat(ExpectedEvents.BY_FILE)
                .as("what %s is decoded to; say so in ExpectedEvents", file)
                .containsKey(file);

        assertThat(decode(file)).isEqualTo(ExpectedEvents.BY_FILE.get(file));
    }

    @Test
    void nothingIsExpectedOfAFileThatIsNotThere() {
        assertThat(files()).containsAll(ExpectedEvents.BY_FILE.keySet());
    }

    @Test
    void everyEnvelopeTellsWhenAndEventBridgeInWhichAccount() {
        assertThat(notifications.decode(EventFiles.notification("s3-put-yaml.json")))
                .singleElement()
                .isInstanceOfSatisfying(
                        ObjectEvent.Hint.class,
                        hint -> assertThat(hint.origin().at()).contains(Instant.parse("2026-11-20T08:15:30.123Z")));
        assertThat(EventFiles.messages("sqs-batch-of-several-shapes.json"))
                .flatExtracting(message -> messages.decode(message.getBody()))
                .map(event -> ((ObjectEvent.Hint) event).origin().at().orElseThrow())
                .containsExactly(
                        Instant.parse("2026-11-20T08:15:30.123Z"),
                        Instant.parse("2026-11-20T08:33:05Z"),
                        Instant.parse("2026-11-20T08:34:02.017Z"),
                        Instant.parse("2026-11-20T08:35:09.733Z"));
        assertThat(EventFiles.messages("sqs-batch-of-several-shapes.json"))
                .flatExtracting(message -> messages.decode(message.getBody()))
                .map(event -> ((ObjectEvent.Hint) event).origin().account())
                .containsExactly(Optional.empty(), Optional.of("000000000000"), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theReadmeShowsHowToRunEveryFile(String file) throws IOException {
        String function = file.startsWith("s3-") ? "RegisterWorkflowFunction" : "RegisterQueuedFunction";

        assertThat(EventFiles.readme())
                .contains("sam local invoke FUNCTION -e events/FILE --env-vars env.json --docker-network host")
                .contains("\n| `" + file + "` | `" + function + "` | ");
    }

    @Test
    void everyBodyShownUnescapedIsTheBodyOfAMessage() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> bodies = new ArrayList<>();
        for (String file : files()) {
            if (file.startsWith("sqs-") && !file.equals("sqs-undecodable-body.json")) {
                for (SQSMessage message : EventFiles.messages(file)) {
                    bodies.add(json.readTree(message.getBody()));
                }
            }
        }

        for (Path body : EventFiles.bodies()) {
            assertThat(bodies).as("%s", body).contains(json.readTree(Files.readString(body)));
        }
    }

    private List<DecodedDelivery> decode(String file) {
        if (file.startsWith("s3-")) {
            return List.of(events(notifications.decode(EventFiles.notification(file))));
        }
        return EventFiles.messages(file).stream().map(this::decode).toList();
    }

    private DecodedDelivery decode(SQSMessage message) {
        try {
            return events(messages.decode(message.getBody()));
        } catch (UndecodableEventException e) {
            return new DecodedDelivery.UndecodableDelivery();
        }
    }

    /** Without what each says of itself, which has a test of its own. */
    private static DecodedDelivery events(List<ObjectEvent> decoded) {
        return new DecodedDelivery.DecodedEvents(
                decoded.stream().map(EventFileDecodingTest::withoutOrigin).toList());
    }

    private static ObjectEvent withoutOrigin(ObjectEvent event) {
        return switch (event) {
            case ObjectEvent.Hint hint -> new ObjectEvent.Hint(hint.bucket(), hint.key(), EventOrigin.unknown());
            case ObjectEvent.TestEvent _, ObjectEvent.OtherEvent _, ObjectEvent.UndecodableRecord _ -> event;
        };
    }
}
