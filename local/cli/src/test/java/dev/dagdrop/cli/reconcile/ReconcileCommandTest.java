package dev.dagdrop.cli.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.cli.installation.LocalInstallation;
import dev.dagdrop.registration.json.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import picocli.CommandLine;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ReconcileCommandTest {
    private static final Path ROOT = Path.of("..", "..");

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsWhatIsMissingAndHasItRegisteredOnlyWhereAsked() throws IOException {
        try (LocalInstallation installation = LocalInstallation.start(ROOT.resolve("template.yaml"), 0, Map.of())) {
            Files.writeString(
                    temp.resolve("env.json"), JsonText.of(Map.of("Parameters", installation.samEnvironment())));
            installation
                    .bucket()
                    .put("workflows/finance/daily.yaml", Files.readAllBytes(ROOT.resolve("local/samples/daily.yaml")));

            assertThat(reconcile()).isEqualTo(1);
            assertThat(out.toString())
                    .contains("differ in 1 place.", "DryRun; nothing was done", "1 missing", "finance.daily");
            assertThat(installation.takeFromQueue()).isEmpty();

            assertThat(reconcile("--mode", "redrive")).isEqualTo(1);
            assertThat(installation.takeFromQueue())
                    .singleElement()
                    .satisfies(summary ->
                            assertThat(summary.path("outcome").asText()).isEqualTo("created"));

            assertThat(reconcile()).isZero();
            assertThat(out.toString()).contains("No drift: bucket, records and MWAA Serverless agree.");
            assertThat(err.toString()).isEmpty();
        }
    }

    @Test
    void saysHowToStartAnInstallationWhereThereIsNone() {
        assertThat(reconcile()).isEqualTo(2);
        assertThat(err.toString()).contains("env.json", "start ./dagdrop up");
    }

    @Test
    void namesTheModesThereAre() {
        assertThat(reconcile("--mode", "Delete")).isEqualTo(2);
        assertThat(err.toString()).contains("'Delete'", "DryRun, Redrive, Revert");
    }

    private int reconcile(String... options) {
        ReconcileCommand command = new ReconcileCommand(temp, new PrintWriter(out), new PrintWriter(err));
        return new CommandLine(command).execute(options);
    }
}
