package dev.dagdrop.cli.reconcile;

import dev.dagdrop.functions.reconcile.AwsReconciler;
import dev.dagdrop.functions.reconcile.ComparisonMode;
import dev.dagdrop.functions.reconcile.ComparisonRequest;
import dev.dagdrop.functions.reconcile.ComparisonRun;
import dev.dagdrop.functions.reconcile.DriftText;
import dev.dagdrop.functions.reconcile.ReconcileConfiguration;
import dev.dagdrop.functions.reconcile.ReconcilerPorts;
import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueIntake;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import software.amazon.awssdk.core.exception.SdkException;

/** Compares bucket, profiles, records and service of a running installation and prints what differs. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description =
                "Compares the bucket, the profiles, the records and the workflows of the installation that ./dagdrop up keeps"
                        + " running, and prints what differs. Does nothing about it unless --mode says so."
                        + " Exits 0 when nothing differs, 1 when something does.")
public final class ReconcileCommand implements Callable<Integer> {
    private final Path root;
    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = "DryRun",
            description = "DryRun reports; Redrive has what is missing, older or removed looked at too; Revert"
                    + " puts back what was changed or deleted by hand as well. Default: ${DEFAULT-VALUE}.")
    private String mode = "";

    @Option(
            names = "--grace",
            paramLabel = "SECONDS",
            defaultValue = "0",
            description = "Leaves files stored less than this long ago to their own events. Default: ${DEFAULT-VALUE}.")
    private int grace;

    @Option(
            names = "--env-file",
            paramLabel = "FILE",
            description = "The functions' environment, as ./dagdrop up writes it. Default: env.json in the checkout.")
    private Optional<Path> envFile = Optional.empty();

    @Option(
            names = "--endpoint-url",
            paramLabel = "URL",
            description = "One endpoint for every service, instead of those the file names.")
    private Optional<String> endpoint = Optional.empty();

    /**
     * The command.
     *
     * @param root the checkout
     */
    public ReconcileCommand(Path root, PrintWriter out, PrintWriter err) {
        this.root = root;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            ComparisonRequest request = new ComparisonRequest(ComparisonMode.of(mode), Duration.ofSeconds(grace));
            RunningInstallation installation =
                    RunningInstallation.read(envFile.orElseGet(() -> root.resolve("env.json")));
            configureSdk(installation.sdkProperties());
            return compare(request, installation.environment());
        } catch (IllegalArgumentException e) {
            err.println("dagdrop: " + e.getMessage());
            err.flush();
            return ExitCode.USAGE;
        } catch (SdkException e) {
            err.println("dagdrop: the installation does not answer; is ./dagdrop up still running? " + e.getMessage());
            err.flush();
            return ExitCode.USAGE;
        }
    }

    private void configureSdk(Map<String, String> properties) {
        properties.forEach((name, value) -> {
            boolean replaced = endpoint.isPresent() && name.startsWith("aws.endpointUrl");
            if (!replaced) {
                System.setProperty(name, value);
            }
        });
        endpoint.ifPresent(url -> System.setProperty("aws.endpointUrl", url));
    }

    private int compare(ComparisonRequest request, Map<String, String> environment) {
        Configuration configuration = Configuration.of(environment);
        ReconcileConfiguration queues = ReconcileConfiguration.of(environment);
        Clock clock = Clock.systemUTC();
        // Printed here instead of published.
        ReconcilerPorts ports = AwsReconciler.ports(
                        configuration, queues, AwsClients.fromDefaultChain(), QueueIntake.sqsFromDefaultChain(), clock)
                .withNotices(_ -> {});
        ComparisonRun run = AwsReconciler.create(configuration, queues.teamPrefix(), ports, clock)
                .reconcile(request, Instant.MAX);
        out.print(DriftText.of(AwsReconciler.scope(configuration, queues.teamPrefix()), run));
        out.flush();
        return run.driftCounts().drift() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
