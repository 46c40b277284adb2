package dev.dagdrop.cli.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** A team onboarded on the local stack, by the deployed handlers and through its queues. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class LocalTeamsTest {
    private static final String PROFILE = """
            Team: sales
            RoleArn: arn:aws:iam::000000000000:role/dagdrop/sales
            Notify: [sales@example.com]
            """;

    @Test
    void aFileDroppedBeforeItsTeamIsRegisteredWithTheTeam() throws IOException {
        Path root = Path.of("..", "..");
        byte[] daily = Files.readAllBytes(root.resolve("local/samples/daily.yaml"));
        try (LocalInstallation installation =
                LocalInstallation.start(root.resolve("template.yaml"), 0, Map.of("UnknownTeam", "Refuse"))) {
            assertThat(drop(installation, "workflows/sales/daily.yaml", daily)).containsExactly("rejected");

            assertThat(drop(installation, "teams/sales.yaml", PROFILE.getBytes(StandardCharsets.UTF_8)))
                    .containsExactly("team-onboarded", "created");

            assertThat(installation.notices())
                    .extracting(notice -> notice.subject().orElse(""))
                    .contains("dagdrop: team sales is onboarded");
        }
    }

    private static List<String> drop(LocalInstallation installation, String key, byte[] content) {
        return installation.deliver(installation.bucket().put(key, content)).stream()
                .map((JsonNode summary) -> summary.path("outcome").asText())
                .toList();
    }
}
