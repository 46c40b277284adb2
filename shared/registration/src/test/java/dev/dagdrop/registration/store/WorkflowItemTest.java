package dev.dagdrop.registration.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.notice.Notice;
import dev.dagdrop.registration.store.RegisteredWorkflow.AcceptedDefinition;
import dev.dagdrop.registration.store.RegisteredWorkflow.AppliedSettings;
import dev.dagdrop.registration.store.WorkflowRecord.LastRun;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class WorkflowItemTest {
    private static final Instant NOW = Instant.parse("2026-11-29T06:00:00Z");
    private static final String ID = "workflow/finance.daily";

    private final InMemoryTable table = new InMemoryTable();

    @Test
    void aRecordIsReadAsItWasWritten() {
        assertThat(written(full("n".repeat(100)))).isEqualTo(full("n".repeat(100)));
    }

    @Test
    void whatARecordNoLongerHasIsGoneFromTheItem() {
        written(full("a notice"));

        assertThat(written(WorkflowRecord.NEW.heldBy("bucket", "workflows/finance/daily.yaml")))
                .isEqualTo(WorkflowRecord.NEW.heldBy("bucket", "workflows/finance/daily.yaml"));
        assertThat(table.item(ID))
                .containsOnlyKeys("Id", "BucketName", "ObjectKey", "Generation", "Denials", "ExpiresAt");
    }

    @Test
    void aRecordWithoutAWorkflowExpiresAndOneWithAWorkflowDoesNot() {
        written(WorkflowRecord.NEW);
        assertThat(table.item(ID)).containsKey("ExpiresAt");

        written(full("a notice"));
        assertThat(table.item(ID)).doesNotContainKey("ExpiresAt");
    }

    @Test
    void noItemExceedsSixteenKilobytes() {
        String key = "k".repeat(1_024);
        WorkflowRecord record = full("é".repeat(400_000)).heldBy("b".repeat(63), key);
        for (int i = 0; i < 50; i++) {
            record = record.withWaitingKey(i + key.substring(3), "v".repeat(32));
        }

        written(record);

        assertThat(size(table.item(ID))).isLessThanOrEqualTo(16 * 1024);
    }

    private WorkflowRecord written(WorkflowRecord record) {
        table.write(ID, WorkflowItem.write(record, NOW), Condition.not(Condition.exists("Nothing")));
        return WorkflowItem.read(table.item(ID));
    }

    /** With as many and as long tags as the resolver lets pass, and a notice as the controller stores it. */
    private static WorkflowRecord full(String text) {
        Set<String> tagKeys = IntStream.range(0, 40)
                .mapToObj(i -> ("t" + i).repeat(64).substring(0, 128))
                .collect(Collectors.toSet());
        String arn = "arn:aws:airflow-serverless:eu-central-1:123456789012:workflow/" + "n".repeat(255) + "-0123456789";
        Notice notice = new Notice(
                "s".repeat(100),
                text,
                "{\"text\": \"" + text + "\"}",
                Map.of(
                        "outcome",
                        "created",
                        "severity",
                        "warning",
                        "team",
                        "t".repeat(64),
                        "workflow",
                        "n".repeat(255)));
        return WorkflowRecord.NEW
                .heldBy("bucket", "workflows/finance/daily.yaml")
                .with(new RegisteredWorkflow(
                        arn,
                        Optional.of("v".repeat(32)),
                        Optional.of(new AcceptedDefinition(
                                "k".repeat(1_024), Optional.of("v".repeat(1_024)), "c".repeat(64))),
                        new AppliedSettings(
                                Optional.of("arn:aws:iam::123456789012:role/" + "r".repeat(512)),
                                Optional.of("g".repeat(64)),
                                Set.of("Description", "TriggerMode"),
                                tagKeys,
                                Optional.of("d".repeat(64)),
                                Optional.of("AWS_MANAGED_KEY"))))
                .withWaitingKey("workflows/finance/daily.yml", "v1")
                .ended(
                        new LastRun(Optional.of("i".repeat(64)), "updated", false, NOW),
                        Optional.of(notice.shortened()),
                        Optional.of("e".repeat(64)));
    }

    /** As DynamoDB counts: names and values in UTF-8, and a little for each nesting. */
    private static int size(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToInt(entry -> bytes(entry.getKey()) + size(entry.getValue()))
                .sum();
    }

    private static int size(AttributeValue value) {
        return switch (value.type()) {
            case S -> bytes(value.s());
            case N -> 21;
            case BOOL -> 1;
            case L -> 3 + value.l().stream().mapToInt(one -> 1 + size(one)).sum();
            case M -> 3 + size(value.m());
            case SS, NS, BS, B, NUL, UNKNOWN_TO_SDK_VERSION -> throw new AssertionError("not in a record: " + value);
        };
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
