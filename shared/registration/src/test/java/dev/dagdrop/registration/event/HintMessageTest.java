package dev.dagdrop.registration.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

class HintMessageTest {
    private static final int BATCH = 10;
    private static final int MAX_BATCH_BYTES = 256 * 1024;

    private final MessageDecoder decoder = new MessageDecoder();

    @Test
    void isDecodedToAHintAboutTheSameKey() {
        assertThat(RandomKeys.awkward()).allSatisfy(key -> {
            List<ObjectEvent> events = decoder.decode(HintMessage.of("drop", key));

            assertThat(events).singleElement().isInstanceOfSatisfying(ObjectEvent.Hint.class, hint -> {
                assertThat(hint.bucket()).isEqualTo("drop");
                assertThat(hint.key()).isEqualTo(key);
                assertThat(hint.origin().eventName()).contains("dagdrop:Hint");
            });
        });
    }

    @Test
    void isTheBodyOfTheSampleEvent() throws IOException {
        String event = Files.readString(Path.of("..", "..", "events", "hint.json"));
        String body = JsonNode.parser()
                .parse(event)
                .field("Records")
                .orElseThrow()
                .asArray()
                .getFirst()
                .field("body")
                .orElseThrow()
                .asString();

        assertThat(body).isEqualTo(HintMessage.of("dagdrop-example-bucket", "workflows/finance/daily-close.yaml"));
    }

    @Test
    void isPrintableAsciiThatAQueueTakesWhateverTheKey() {
        assertThat(RandomKeys.awkward())
                .allSatisfy(key -> assertThat(HintMessage.of("drop", key)).matches("[ -~]+"));
    }

    @Test
    void leavesRoomForTenInABatch() {
        assertThat(RandomKeys.awkward()).allSatisfy(key -> {
            assertThat(RandomKeys.bytes(key)).isLessThanOrEqualTo(1_024);
            assertThat(HintMessage.of("b".repeat(63), key)).hasSizeLessThan(MAX_BATCH_BYTES / BATCH);
        });
    }
}
