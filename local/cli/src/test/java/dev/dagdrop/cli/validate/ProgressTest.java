package dev.dagdrop.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.finding.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Terminal WATCHED = new Terminal(true, Style.PLAIN);

    @Test
    void drawsOncePerPercentAndLeavesAnEmptyLine() {
        String[] lines = printed(WATCHED, 1_000, 1_000).split("\r", -1);

        assertThat(lines).hasSize(1 + 100 + 2);
        assertThat(lines[1]).isEqualTo("Checking   1% [" + " ".repeat(40) + "] 10/1000 files");
        assertThat(lines[50]).isEqualTo("Checking  50% [" + "=".repeat(20) + " ".repeat(20) + "] 500/1000 files");
        assertThat(lines[100]).isEqualTo("Checking 100% [" + "=".repeat(40) + "] 1000/1000 files");
        assertThat(lines[101]).isBlank().hasSameSizeAs(lines[100]);
        assertThat(lines[102]).isEmpty();
    }

    @Test
    void aBarThatEndsEarlyIsWipedToo() {
        String[] lines = printed(WATCHED, 300, 7).split("\r", -1);

        assertThat(lines[lines.length - 2]).isBlank().hasSameSizeAs(lines[lines.length - 3]);
    }

    @Test
    void printsNothingForFewFilesOrWhereNobodyWatches() {
        assertThat(printed(WATCHED, 99, 99)).isEmpty();
        assertThat(printed(Terminal.NONE, 1_000, 1_000)).isEmpty();
    }

    private static String printed(Terminal terminal, int files, int steps) {
        StringWriter text = new StringWriter();
        try (Progress progress = new Progress(files, terminal, new PrintWriter(text))) {
            for (int i = 0; i < steps; i++) {
                progress.step();
            }
        }
        return text.toString();
    }
}
