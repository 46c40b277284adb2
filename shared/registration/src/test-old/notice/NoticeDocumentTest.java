package dev.dagdrop.registration.notice;

import static org.assertj.core.api.Assertions.assertThat;

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
        Map<String, JsonNode> document = document(Samples.UNCHANGED);

        assertThat(document.get("schemaVersion")).extracting(JsonNode::text).isEqualTo("1");
        assertThat(text(document, "severity")).isEqualTo("error");
        assertThat(text(document, "outcome")).isEqualTo("unchanged");
        assertThat(text(document, "bucket")).isEqualTo("definitions");
        assertThat(text(document, "key")).isEqualTo("workflows/finance/daily.yaml");
        assertThat(text(document, "versionId")).isEqualTo("3sL4kqtJlcpXroDTDmJ");
        assertThat(text(document, "workflow")).isEqualTo("finance-daily");
        assertThat(text(document, "team")).isEqualTo("finance");
        assertThat(text(document, "workflowArn")).isEqualTo(Samples.ARN);
    }

    @Test
    void hasNoMembersBesidesThoseOfItsOutcome() {
        assertMembers(Samples.CREATED, "creation", "workflowArn", "workflowVersion");
        assertMembers(Samples.ADOPTED, "creation", "workflowArn", "workflowVersion");
        assertMembers(
                Samples.CREATED_WITH_WARNINGS,
                "creation",
                "workflowArn",
                "workflowVersion",
                "serviceWarnings",
                "findings");
        assertMembers(Samples.UPDATED, "revision", "workflowArn", "workflowVersion");
        assertMembers(Samples.UNCHANGED, "workflowArn");
        assertMembers(Samples.INVALID, "reason", "findings");
        assertMembers(Samples.TAKEN, "reason", "advice");
        assertMembers(Samples.FOREIGN, "reason", "advice", "workflowArn");
        assertMembers(Samples.REFUSED, "reason");
        assertMembers(Samples.FAILED, "reason", "advice");
    }

    @Test
    void saysWhyAWorkflowWasCreated() {
        assertThat(text(document(Samples.CREATED), "creation")).isEqualTo("new");
        assertThat(text(document(Samples.ADOPTED), "creation")).isEqualTo("adopted");
        assertThat(text(document(Samples.RECREATED), "creation")).isEqualTo("recreated");
    }

    @Test
    void saysWhatIsToBeKnownOfAnUpdate() {
        assertThat(text(document(Samples.UPDATED), "revision")).isEqualTo("plain");
        assertThat(text(document(Samples.ADOPTED_AND_UPDATED), "revision")).isEqualTo("adopted");
        assertThat(text(document(Samples.READ_BACK), "revision")).isEqualTo("read_back");
    }

    @Test
    void showsAFindingAsAnEditorNeedsIt() {
        JsonNode error = member(document(Samples.INVALID), "findings").asArray().get(1);

        assertThat(error.toString()).isEqualTo(JsonNode.parser().parse("""
                {"rule": "DD602", "severity": "error", "line": 6, "column": 9, "length": 7,
                 "path": "tasks.report.dependencies",
                 "message": "\\"report\\" depends on \\"extarct\\", but the DAG has no such task",
                 "hint": "Did you mean \\"extract\\"?"}
                """).toString());
    }

    @Test
    void givesTheServicesOwnWordsWhole() {
        assertThat(text(document(Samples.REFUSED), "reason"))
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
                .parse(NoticeDocument.of(Samples.result(outcome), NoticeSeverity.ERROR))
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
