package dev.dagdrop.cli.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Case keys: keys may hold anything, and each upload ends with a workflow of a valid name, with one notice, or is ignored. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KeysCaseTest {
    private static final int LONGEST_KEY = 1024;

    /** Of the same kinds as those of the case. */
    private static final List<String> MORE = List.of(
            "workflows/finance/trailing  .yaml",
            "workflows/finance/.yaml .yaml",
            "workflows/ finance/leading.yaml",
            "workflows/finance/nbsp\u00a0.yaml",
            "workflows/./here.yaml",
            "workflows/../outside.yaml",
            "workflows/finance/...yaml",
            "workflows/100%.yaml",
            "workflows/%2e%2e/encoded.yaml",
            "workflows/%zz.yaml",
            "workflows/a%2525b.yaml",
            "workflows/a%2Bb.yaml",
            "workflows/q?versionId=1.yaml",
            "workflows/fragment#x.yaml",
            "workflows/back\\slash.yaml",
            "workflows/semi;colon&amp=1.yaml",
            "workflows/tab\tx.yaml",
            "workflows/cr\r\nx.yaml",
            "workflows/escape\u001b[31m.yaml",
            "workflows/override\u202e.yaml",
            "workflows/zero\u200bwidth.yaml",
            "workflows/separator\u2028x.yaml",
            "workflows/family-\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67.yaml",
            "workflows/\ud83d\ude00/\ud83d\ude00.yaml",
            "workflows/replacement-\ufffd.yaml",
            "workflows/stra\u00dfe.yaml",
            "workflows/I\u0307.yaml",
            "workflows/x.yaml.yaml",
            "workflows/x.yaml\n",
            "workflows/x.json",
            "workflows/x.YML",
            "workflows/_/-.yaml",
            "workflows/---.yaml",
            "workflows/'\"<>.yaml",
            "workflows/" + "f".repeat(200) + "/" + "e\u0301".repeat(200) + ".yml",
            "workflows/" + "\ud83d\ude00".repeat((LONGEST_KEY - "workflows/".length() - ".yaml".length()) / 4)
                    + ".yaml");

    private static final String DEFINITION = new CaseFiles("events/rollback").text("good.yaml");

    private final CaseStack stack = new CaseStack(Map.of());

    @AfterEach
    void stop() {
        stack.close();
    }

    @Test
    void eachUploadEndsWithAWorkflowOrANoticeOrIsIgnored() {
        List<String> keys = keys();
        assertThat(keys)
                .allSatisfy(
                        key -> assertThat(key.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(LONGEST_KEY));
        // The S3 stand-in reads .. as a path, and knows no path through a folder that is not there.
        stack.bucket().put("workflows/dots/", "");

        for (String key : keys) {
            int notices = stack.notices().size();
            int before = stack.outcomes().size();

            stack.invoke(created(key));

            assertThat(stack.outcomes().subList(before, stack.outcomes().size()))
                    .as(key)
                    .singleElement()
                    .satisfies(outcome -> {
                        switch (outcome) {
                            case "created", "created-with-warnings" ->
                                assertThat(definition(key)).as(key).isTrue();
                            case "rejected" -> assertThat(stack.notices()).hasSize(notices + 1);
                            case "ignored" -> {
                                assertThat(definition(key)).as(key).isFalse();
                                assertThat(stack.notices()).hasSize(notices);
                            }
                            default -> throw new AssertionError(key + ": " + outcome);
                        }
                    });
        }

        assertThat(stack.workflows()).allSatisfy(workflow -> {
            assertThat(workflow.name()).matches("[a-zA-Z0-9][a-zA-Z0-9._-]{0,254}");
            assertThat(keys).contains(workflow.key());
        });
        Map<String, Long> names =
                stack.workflows().stream().collect(Collectors.groupingBy(CaseWorkflow::name, Collectors.counting()));
        assertThat(names).allSatisfy((name, count) -> assertThat(count).isEqualTo(1));
        assertThat(stack.deadLetters()).isEmpty();
        assertThat(stack.subjects()).allSatisfy(subject -> assertThat(subject).matches("[ -~]{1,100}"));
    }

    /** Those that the S3 stand-in reads as a path are left out: it lists them under another key. */
    @Test
    void theComparisonListsEveryKeyAndFindsNoneThatIsMissing() {
        List<String> keys = keys().stream()
                .filter(key -> !key.matches("(?s).*/\\.{0,2}/.*"))
                .toList();
        keys.forEach(key -> stack.invoke(created(key)));
        int outcomes = stack.outcomes().size();
        List<String> workflows =
                stack.workflows().stream().map(CaseWorkflow::arn).toList();

        stack.compare("{\"mode\": \"Redrive\", \"graceSeconds\": 0}");

        assertThat(stack.outcomes().subList(outcomes, stack.outcomes().size())).doesNotContain("created", "updated");
        assertThat(stack.workflows()).extracting(CaseWorkflow::arn).containsExactlyElementsOf(workflows);
    }

    private static boolean definition(String key) {
        return key.matches("(?is).*[^/]\\.ya?ml");
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (JsonNode key : new CaseFiles("events/keys").json("keys.json")) {
            keys.add(key.asText());
        }
        keys.addAll(MORE);
        return keys;
    }

    private String created(String key) {
        String version = stack.bucket().put(key, DEFINITION);
        return new S3Notification(
                        CaseBucket.NAME,
                        key,
                        version,
                        new S3Notification.ObjectChange.ObjectUploaded("e", DEFINITION.length()),
                        "0066B00001AAAA0000",
                        Instant.EPOCH)
                .json();
    }
}
