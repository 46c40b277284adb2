package dev.dagdrop.cli.up;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.cli.installation.LocalInstallation;
import dev.dagdrop.cli.installation.S3Notification;
import dev.dagdrop.cli.installation.S3Notification.ObjectChange;
import dev.dagdrop.cli.report.OutcomePrinter;
import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.standins.http.BusyPortException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Keeps the stand-ins running and deals with what is saved in a folder, uploaded to the bucket or removed from either. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description =
                "Keeps the stand-ins of S3, DynamoDB, SNS, SQS and MWAA Serverless running, uploads what is saved in a"
                        + " folder, deletes what is removed from it and prints each outcome. Files uploaded or"
                        + " deleted with the AWS CLI count too."
                        + " Ctrl-C stops it.")
public final class UpCommand implements Callable<Integer> {
    private static final long LOOK_EVERY_MS = 300;

    private final Path root;
    private final PrintWriter out;
    private final PrintWriter err;
    private final CountDownLatch stop;

    @Option(
            names = "--drop",
            paramLabel = "DIR",
            description =
                    "The folder to watch; what lies in DIR/finance/daily.yaml becomes workflows/finance/daily.yaml."
                            + " Without it only the bucket is watched.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "4560",
            description = "The first of five ports: S3, DynamoDB, SNS, MWAA Serverless, SQS. 0 takes free ones."
                    + " Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--events",
            paramLabel = "DIR",
            description = "Writes the S3 event of each upload into DIR instead of handling it, for"
                    + " sam local invoke -e DIR/….json.")
    private Optional<Path> events = Optional.empty();

    @Option(
            names = {"-p", "--parameter"},
            paramLabel = "NAME=VALUE",
            description = "Overrides a parameter of template.yaml, NoticeLevel=All say.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    /**
     * The command.
     *
     * @param root the checkout
     * @param stop counted down to end it
     */
    public UpCommand(Path root, PrintWriter out, PrintWriter err, CountDownLatch stop) {
        this.root = root;
        this.out = out;
        this.err = err;
        this.stop = stop;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<Path> missing = folder.filter(path -> !Files.isDirectory(path));
        if (missing.isPresent()) {
            err.printf("dagdrop: %s is not a folder; create it first.%n", missing.get());
            err.flush();
            return ExitCode.USAGE;
        }
        try (LocalInstallation installation =
                LocalInstallation.start(root.resolve("template.yaml"), port, parameters)) {
            Path environment = root.resolve("env.json");
            write(environment, JsonText.of(Map.of("Parameters", installation.samEnvironment())) + "\n");
            try {
                announce(installation);
                watch(installation);
            } finally {
                delete(environment);
            }
            out.println("Stopped.");
            out.flush();
            return ExitCode.OK;
        } catch (BusyPortException | IllegalArgumentException e) {
            err.println("dagdrop: " + e.getMessage());
            err.flush();
            return ExitCode.USAGE;
        }
    }

    private void announce(LocalInstallation installation) {
        out.println("The stack of template.yaml runs on stand-ins. For the AWS CLI or any SDK, in another terminal:");
        out.println();
        installation.endpoints().forEach((name, value) -> out.printf("  export %s=%s%n", name, value));
        out.println();
        out.printf(
                "  aws s3 cp local/samples/daily.yaml s3://%s/workflows/finance/%n",
                installation.bucket().name());
        out.println("  aws mwaa-serverless list-workflows");
        out.println();
        out.println("env.json holds the same for sam local invoke --env-vars env.json --docker-network host.");
        folder.ifPresent(path -> out.printf("Save a definition in %s and it is registered.%n", path));
        out.println("Ctrl-C stops.");
        out.flush();
    }

    private void watch(LocalInstallation installation) throws InterruptedException {
        String prefix = installation.environment().getOrDefault("WORKFLOW_PREFIX", "");
        Optional<FolderWatch> files = folder.map(FolderWatch::new);
        BucketWatch profiles = new BucketWatch(installation.bucket(), "teams/");
        BucketWatch versions = new BucketWatch(installation.bucket(), prefix);
        do {
            files.map(FolderWatch::look).ifPresent(changes -> {
                changes.saved().forEach(file -> upload(file, prefix, installation));
                changes.removed().forEach(file -> installation.bucket().remove(key(file, prefix)));
            });
            profiles.look().forEach(version -> handle(version, installation));
            versions.look().forEach(version -> handle(version, installation));
            takeFromQueue(installation);
        } while (!stop.await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS));
    }

    private void upload(Path file, String prefix, LocalInstallation installation) {
        try {
            installation
                    .bucket()
                    .put(
                            key(file, prefix),
                            Files.readAllBytes(folder.orElseThrow().resolve(file)));
        } catch (NoSuchFileException e) {
            out.printf("%n%s was removed before it was read; the next save is taken.%n", file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String key(Path file, String prefix) {
        return prefix + file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private void handle(S3Notification notification, LocalInstallation installation) {
        String what = switch (notification.change()) {
            case ObjectChange.ObjectUploaded _ -> "";
            case ObjectChange.ObjectDeleted _ -> " deleted";
            case ObjectChange.ObjectVersionDeleted _ -> " version " + notification.versionId() + " deleted";
        };
        out.printf("%ns3://%s/%s%s%n", notification.bucket(), notification.key(), what);
        if (events.isPresent()) {
            Path file = events.get().resolve(notification.sequencer() + ".json");
            write(file, notification.json() + "\n");
            out.println("     event            " + file);
            out.flush();
            return;
        }
        OutcomePrinter report = new OutcomePrinter(out);
        int before = installation.notices().size();
        installation.deliver(notification).forEach(report::outcome);
        installation.notices().stream().skip(before).forEach(report::notice);
    }

    /** Messages that a user sent to the intake queue, or moved back to it. */
    private void takeFromQueue(LocalInstallation installation) {
        int before = installation.notices().size();
        List<JsonNode> summaries = installation.takeFromQueue();
        if (summaries.isEmpty()) {
            return;
        }
        out.printf("%nfrom the intake queue%n");
        OutcomePrinter report = new OutcomePrinter(out);
        summaries.forEach(report::outcome);
        installation.notices().stream().skip(before).forEach(report::notice);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
