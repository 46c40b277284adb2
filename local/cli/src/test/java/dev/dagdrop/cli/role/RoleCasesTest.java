package dev.dagdrop.cli.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definitions whose policies AWS was reported to refuse, or that allowed more than they should. */
class RoleCasesTest {
    private static final String PLACE = "eu-central-1:123456789012";

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @CsvSource({
        "batch-no-revision.yaml, batch:SubmitJob, batch, job-definition/nightly:3, job-definition/nightly-2:1",
        "batch-no-revision.yaml, batch:SubmitJob, batch, job-queue/main, job-queue/other",
        "ecs-no-revision.yaml, ecs:RunTask, ecs, task-definition/nightly:3, task-definition/nightly-2:1",
        "lambda-qualifier.yaml, lambda:InvokeFunction, lambda, function:score:live, function:score-2",
        "crawler-name.yaml, glue:GetCrawler, glue, crawler/sales-raw, crawler/other",
        "crawler-name.yaml, glue:UpdateCrawler, glue, crawler/sales-raw, crawler/other",
        "crawler-name.yaml, glue:StartCrawler, glue, crawler/sales-raw, crawler/other",
    })
    void allowsWhatTheTaskDoesAndNoMore(
            String file, String action, String service, String allowed, String denied, @TempDir Path here)
            throws IOException {
        RoleRun policy = RoleRun.ofDefinition(here, read(file));
        String arn = "arn:aws:" + service + ':' + PLACE + ':';

        assertThat(policy.allows(action, arn + allowed)).isTrue();
        assertThat(policy.allows(action, arn + denied)).isFalse();
    }

    private static String read(String file) throws IOException {
        try (InputStream content = Objects.requireNonNull(RoleCasesTest.class.getResourceAsStream(file), file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
