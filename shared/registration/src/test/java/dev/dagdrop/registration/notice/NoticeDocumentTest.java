package dev.dagdrop.registration.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.NoticeSeverity;
import dev.dagdrop.registration.outcome.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

class NoticeDocumentTest {
    private static final String[] ALWAYS = {
        "schemaVersion", "severity", "outcome", "bucket", "key", "versionId", "workflow", "team"
    };

    @Test
    void saysWhatTheUploadWasAndHowItEnded() {
        Map<String, JsonNode> document = document(SampleResults.UNCHANGED);

        assertThat(document.get("schemaVersion")).extracting(JsonNode::text).isEqualTo("1");
        assertThat(text(document, "severity")).isEqualTo("error");
        assertThat(text(document, "outcome")).isEqualTo("unchanged");
        assertThat(text(document, "bucket")).isEqualTo("definitions");
        assertThat(text(document, "key")).isEqualTo("workflows/finance/daily.yaml");
        assertThat(text(document, "versionId")).isEqualTo("3sL4kqtJlcpXroDTDmJ");
        assertThat(text(document, "workflow")).isEqualTo("finance.daily");
        assertThat(text(document, "team")).isEqualTo("finance");
        assertThat(text(document, "workflowArn")).isEqualTo(SampleResults.ARN);
    }

    @Test
    void hasNoMembersBesidesThoseOfItsOutcome() {
        assertMembers(SampleResults.CREATED, "workflowArn", "workflowVersion");
        assertMembers(
                SampleResults.CREATED_WITH_WARNINGS,
                "workflowArn",
                "workflowVersion",
                "serviceWarnings",
                "findings",
                "advice");
        assertMembers(SampleResults.MOVED, "workflowArn", "workflowVersion", "reason");
        assertMembers(SampleResults.RETAGGED, "workflowArn", "workflowVersion", "remarks", "advice");
        assertMembers(SampleResults.UNCHANGED, "workflowArn", "workflowVersion");
        assertMembers(SampleResults.INVALID, "reason", "advice", "findings");
        assertMembers(SampleResults.TAKEN, "reason", "advice");
        assertMembers(SampleResults.FOREIGN, "reason", "advice", "workflowArn");
        assertMembers(SampleResults.REFUSED, "reason", "advice");
        assertMembers(SampleResults.FAILED, "reason", "advice");
        assertMembers(SampleResults.KEPT, "reason", "advice", "workflowArn");
    }

    @Test
    void namesWhereAMovedWorkflowCameFrom() {
        assertThat(text(document(SampleResults.MOVED), "reason")).isEqualTo("moved from workflows/finance/daily.yml");
    }

    @Test
    void showsAFindingAsAnEditorNeedsIt() {
        JsonNode error =
                member(document(SampleResults.INVALID), "findings").asArray().get(1);

        assertThat(error.toString()).isEqualTo(JsonNode.parser().parse("""
                {"rule": "DD602", "name": "unknown-dependency", "severity": "error", "line": 6, "column": 9, "length": 7,
                 "path": "tasks.report.dependencies",
                 "message": "\\"report\\" depends on \\"extarct\\", but the DAG has no such task",
                 "hint": "Did you mean \\"extract\\"?"}
                """).toString());
    }

    @Test
    void givesTheServicesOwnWordsWhole() {
        assertThat(text(document(SampleResults.REFUSED), "reason"))
                .contains("1 validation error detected")
                .contains("fieldValidationFailed")
                .contains("RoleArn: Member must satisfy");
    }

    private static void assertMembers(Outcome outcome, String... members) {
        assertThat(document(outcome))
                .containsKeys(ALWAYS)
                .containsKeys(members)
                .hasSize(ALWAYS.length + members.length);
    }

    private static Map<String, JsonNode> document(Outcome outcome) {
        return JsonNode.parser()
                .parse(NoticeDocument.of(SampleResults.result(outcome), NoticeSeverity.ERROR))
                .asObject();
    }

    private static String text(Map<String, JsonNode> document, String name) {
        return member(document, name).text();
    }

    private static JsonNode member(Map<String, JsonNode> document, String name) {
        assertThat(document).containsKey(name);
        return document.getOrDefault(name, JsonNode.emptyObjectNode());
    }
}
