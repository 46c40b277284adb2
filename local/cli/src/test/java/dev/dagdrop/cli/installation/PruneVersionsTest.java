package dev.dagdrop.cli.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.registration.aws.AwsClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import software.amazon.awssdk.services.mwaaserverless.MwaaServerlessClient;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;

/** What the parameter PruneVersions does to the 51st version of a workflow. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class PruneVersionsTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final int QUOTA = 50;

    @Test
    void withoutItTheUploadFailsAndTheNoticeNamesTheQuota() throws IOException {
        try (LocalInstallation installation = start("false")) {
            JsonNode summary = theFiftyFirstVersion(installation);

            assertThat(summary.path("outcome").asText()).isEqualTo("failed");
            assertThat(installation.notices())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.body("email")).contains("versions-per-workflow"));
        }
    }

    @Test
    void withItTheOldestVersionMakesRoomAndTheNoticeSaysSo() throws IOException {
        try (LocalInstallation installation = start("true")) {
            JsonNode summary = theFiftyFirstVersion(installation);

            assertThat(summary.path("outcome").asText()).isEqualTo("updated");
            assertThat(installation.notices())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.body("email"))
                            .contains("was deleted, the oldest of its quota of versions (PruneVersions)"));
        }
    }

    private static LocalInstallation start(String prune) {
        return LocalInstallation.start(ROOT.resolve("template.yaml"), 0, Map.of("PruneVersions", prune));
    }

    private static JsonNode theFiftyFirstVersion(LocalInstallation installation) throws IOException {
        JsonNode created = drop(installation, "daily.yaml");
        MwaaServerlessClient service = AwsClients.fromDefaultChain().workflows();
        GetWorkflowResponse workflow = service.getWorkflow(
                request -> request.workflowArn(created.path("workflowArn").asText()));
        for (int version = 2; version <= QUOTA; version++) {
            service.updateWorkflow(request -> request.workflowArn(workflow.workflowArn())
                    .roleArn(workflow.roleArn())
                    .definitionS3Location(workflow.definitionS3Location()));
        }
        return drop(installation, "daily-changed.yaml");
    }

    private static JsonNode drop(LocalInstallation installation, String sample) throws IOException {
        byte[] content = Files.readAllBytes(ROOT.resolve("local/samples").resolve(sample));
        return installation
                .deliver(installation.bucket().put("workflows/finance/daily.yaml", content))
                .getFirst();
    }
}
