package dev.dagdrop.cli;

import dev.dagdrop.cli.demo.DemoCommand;
import dev.dagdrop.cli.explain.ExplainCommand;
import dev.dagdrop.cli.graph.GraphCommand;
import dev.dagdrop.cli.onboard.OnboardCommand;
import dev.dagdrop.cli.reconcile.ReconcileCommand;
import dev.dagdrop.cli.role.RoleCommand;
import dev.dagdrop.cli.up.UpCommand;
import dev.dagdrop.cli.validate.Terminal;
import dev.dagdrop.cli.validate.ValidateCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of {@code ./dagdrop}. */
@Command(
        name = "dagdrop",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
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
        Terminal terminal = Terminal.of(Optional.ofNullable(System.console()), System.getenv());
        List<Object> commands = List.of(
                new DemoCommand(root, out),
                new UpCommand(root, out, err, stop),
                new ReconcileCommand(root, out, err),
                new ValidateCommand(Path.of(""), System.in, out, err, terminal),
                new ExplainCommand(out, err),
                new GraphCommand(System.in, out, err),
                new OnboardCommand(Path.of(""), out, err),
                new RoleCommand(Path.of(""), out, err));
        int code = CommandLine.ExitCode.SOFTWARE;
        try {
            code = run(args, commands, out, err);
        } finally {
            // The hook must not wait for a command that has ended.
            stopped.countDown();
        }
        System.exit(code);
    }

    /**
     * Runs one of the commands.
     *
     * @return the exit code
     */
    static int run(String[] args, List<Object> commands, PrintWriter out, PrintWriter err) {
        CommandLine commandLine = new CommandLine(new Main()).setOut(out).setErr(err);
        commands.forEach(commandLine::addSubcommand);
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
