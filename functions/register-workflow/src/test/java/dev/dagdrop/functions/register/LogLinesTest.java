package dev.dagdrop.functions.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dagdrop.registration.telemetry.LogSettings;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestInvocation;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An uploader chooses the key, but not what the log says. */
@ExtendWith(SharedStandIns.Parameter.class)
class LogLinesTest {
    private final TestInvocation invocation = new TestInvocation("register-workflow", 60_000);
    private RegisterInstallation installation;

    @BeforeEach
    void install(SharedStandIns standIns) {
        installation = new RegisterInstallation(standIns);
    }

    @AfterEach
    void remove() {
        installation.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workflows/a/new\nline.yaml",
                "workflows/a/{\"outcome\":\"created\"}\r\n{\"outcome\":\"created\"}.yaml",
                "workflows/a/quote\"and\\backslash.yaml",
                "workflows/a/\u001b[31mred\u001b[0m\u001b]0;title\u0007.yaml",
                "archive/outside\nthe\tprefix.yaml",
                "workflows/a/\u0000nul\u007fdelete.txt",
                "workflows/a/next\u0085line\u009b31m.yaml",
                "workflows/a/line\u2028separator\u202egnp.yaml"
            })
    void aLineIsOneJsonDocumentWhateverTheKeyIs(String key) throws IOException {
        UploadedVersion upload = installation.dropped(key);

        new RegisterWorkflow(installation.queueIntake(), LogSettings.of(Map.of()))
                .handleRequest(MessageBodies.s3Event(upload), invocation);
        new RegisterQueued(installation.queueIntake(), LogSettings.of(Map.of()))
                .handleRequest(
                        installation
                                .queues()
                                .batch(MessageBodies.eventBridge(upload), MessageBodies.withoutBucket(key)),
                        invocation);

        assertThat(invocation.log())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.text())
                        .isNotEmpty()
                        .doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}\u202a-\u202e\u2066-\u2069]"));
        assertThat(json(0).path("key").asText()).isEqualTo(key);
        assertThat(json(1).path("key").asText()).isEqualTo(key);
        assertThat(json(2).path("outcome").asText()).isEqualTo("undecodable");
    }

    private JsonNode json(int line) throws IOException {
        return new ObjectMapper().readTree(invocation.log().get(line).text());
    }
}
