package dev.dagdrop.cli;

import dev.dagdrop.cli.demo.DemoCommand;
import dev.dagdrop.cli.graph.GraphCommand;
import dev.dagdrop.cli.up.UpCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of {@code ./dagdrop}. */
@Command(
        name = "dagdrop",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Drop a YAML workflow definition into an S3 bucket; get an Amazon MWAA Serverless workflow.")
public final class Main {
    private Main() {}

    /**
     * Runs a command and exits with its code: 0 for success, 1 for a failure, 2 for a wrong usage.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Path root = Path.of(System.getProperty("dagdrop.home", "."));
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            awaitUninterrupted(stopped);
        }));
        int code = run(args, root, out, err, stop);
        stopped.countDown();
        System.exit(code);
    }

    /**
     * Runs a command.
     *
     * @param root the checkout
     * @param stop counted down to end a command that keeps running
     * @return the exit code
     */
    static int run(String[] args, Path root, PrintWriter out, PrintWriter err, CountDownLatch stop) {
        CommandLine commandLine = new CommandLine(new Main())
                .addSubcommand(new DemoCommand(root, out))
                .addSubcommand(new UpCommand(root, out, err, stop))
                .addSubcommand(new GraphCommand(System.in, out, err))
                .setOut(out)
                .setErr(err);
        if (args.length == 0) {
            commandLine.usage(out);
            return CommandLine.ExitCode.USAGE;
        }
        return commandLine.execute(args);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
