package dev.dagdrop.registration.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

class JsonTextTest {
    @Test
    void keepsTheOrderOfTheMembers() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("outcome", "created");
        tree.put("attempt", 1);
        tree.put("size", 51_200L);
        tree.put("latest", true);
        tree.put("warnings", List.of("one", Map.of("two", 2)));

        assertThat(JsonText.of(tree))
                .isEqualTo("{\"outcome\":\"created\",\"attempt\":1,\"size\":51200,\"latest\":true,"
                        + "\"warnings\":[\"one\",{\"two\":2}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "\"quoted\\",
                "line\nfeed",
                "\u001b[31mred",
                "nul\0",
                "\u009b31m",
                "\u007f",
                "a\u2028b",
                "\u202egnp.exe",
                "\u200d",
                "schön",
                "日本語",
                "\uD83D\uDE00",
                "\uDB40\uDC41"
            })
    void writesEveryTextInOnePrintableLineAndLosesNothing(String text) {
        String json = JsonText.of(Map.of("text", text));

        assertThat(json).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
        assertThat(JsonNode.parser().parse(json).asObject().get("text"))
                .extracting(JsonNode::text)
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD83D", "\uDE00b", "\uDE00\uD83D"})
    void replacesHalvesOfSurrogatePairs(String text) {
        assertThat(JsonText.of(Map.of("text", text))).contains("\uFFFD");
    }

    @Test
    void writesFractions() {
        assertThat(JsonText.of(Map.of("pi", 3.14))).isEqualTo("{\"pi\":3.14}");
    }

    @Test
    void refusesWhatItCannotWrite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.of(Map.of("pi", Double.NaN)))
                .withMessageContaining("java.lang.Double");
    }
}
