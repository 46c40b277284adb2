package dev.dagdrop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.cli.demo.DemoCommand;
import dev.dagdrop.cli.up.UpCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class MainTest {
    private static final Path ROOT = Path.of("..", "..");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString().strip()).matches("dagdrop \\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void listsItsCommandsWhenItIsAskedNothing() {
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).contains("demo", "up");
    }

    @Test
    void namesTheCommandItDoesNotKnow() {
        assertThat(run("deploy")).isEqualTo(2);
        assertThat(err.toString()).contains("deploy");
    }

    private int run(String... args) {
        PrintWriter printed = new PrintWriter(out, true);
        PrintWriter complaints = new PrintWriter(err, true);
        List<Object> commands = List.of(
                new DemoCommand(ROOT, printed), new UpCommand(ROOT, printed, complaints, new CountDownLatch(1)));
        return Main.run(args, commands, printed, complaints);
    }
}
