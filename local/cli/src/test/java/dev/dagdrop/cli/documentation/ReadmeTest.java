package dev.dagdrop.cli.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.dagdrop.cli.graph.GraphCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** README.md is short and shows what is there. */
class ReadmeTest {
    private static final long MOST_BYTES = 10 * 1024;
    private static final Path PICTURE = DocumentedFiles.ROOT.resolve("docs/daily.svg");

    @Test
    void isShort() throws IOException {
        assertThat(Files.size(DocumentedFiles.ROOT.resolve("README.md"))).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void showsTheSampleAsItIs() throws IOException {
        assertThat(DocumentedFiles.read("README.md"))
                .contains("```yaml\n" + DocumentedFiles.read("local/samples/daily.yaml") + "```\n");
    }

    @Test
    void showsThePictureThatGraphDraws() throws IOException {
        String drawn = graph("local/samples/daily.yaml");
        if (Boolean.getBoolean("dagdrop.write-docs")) {
            Files.writeString(PICTURE, drawn);
            abort("Wrote " + PICTURE);
        }

        assertThat(PICTURE)
                .as("docs/daily.svg is stale; write it anew with: make docs")
                .hasContent(drawn);
    }

    private static String graph(String file) {
        StringWriter out = new StringWriter();
        GraphCommand command = new GraphCommand(
                InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(new StringWriter()));
        assertThat(new CommandLine(command)
                        .execute(DocumentedFiles.ROOT.resolve(file).toString()))
                .isZero();
        return out.toString();
    }
}
