package dev.dagdrop.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.cli.installation.LocalInstallation;
import dev.dagdrop.cli.installation.S3Notification;
import dev.dagdrop.cli.report.OutcomePrinter;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Uploads the sample definitions and prints each outcome. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Drops the sample definitions into stand-ins of S3, DynamoDB, SNS and MWAA Serverless and prints what"
                        + " became of each. Exits 0 only if every outcome is the expected one.")
public final class DemoCommand implements Callable<Integer> {
    private final Path root;
    private final PrintWriter out;

    /**
     * The command.
     *
     * @param root the checkout
     */
    public DemoCommand(Path root, PrintWriter out) {
        this.root = root;
        this.out = out;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        // All, so that the demonstration shows a notice for the successes too.
        Map<String, String> parameters = Map.of("NoticeLevel", "All");
        try (LocalInstallation installation = LocalInstallation.start(root.resolve("template.yaml"), 0, parameters)) {
            out.println("The stack of template.yaml runs on stand-ins; the handlers are the deployed ones.");
            List<DemoStep> steps = DemoStep.all();
            int expected = 0;
            for (int i = 0; i < steps.size(); i++) {
                expected += play(i + 1, steps.get(i), installation) ? 1 : 0;
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            out.printf("%n%d of %d steps as expected, in %.1f s.%n", expected, steps.size(), took.toMillis() / 1e3);
            out.flush();
            return expected == steps.size() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private boolean play(int number, DemoStep step, LocalInstallation installation) {
        out.printf(
                "%n%d. %s: %s -> s3://%s/%s%n",
                number, step.does(), step.sample(), installation.bucket().name(), step.key());
        OutcomePrinter report = new OutcomePrinter(out);
        int before = installation.notices().size();
        S3Notification notification = installation.bucket().put(step.key(), content(step.sample()));
        List<String> outcomes = new ArrayList<>();
        for (int delivery = 0; delivery < step.deliveries(); delivery++) {
            for (JsonNode summary : installation.deliver(notification)) {
                report.outcome(summary);
                outcomes.add(summary.path("outcome").asText());
            }
        }
        List<PublishedMessage> all = installation.notices();
        List<PublishedMessage> notices = all.subList(before, all.size());
        notices.forEach(report::notice);
        boolean asExpected = outcomes.equals(step.outcomes()) && notices.size() == step.notices();
        if (!asExpected) {
            out.printf("     NOT AS EXPECTED: %s and %d notice(s)%n", step.outcomes(), step.notices());
        }
        return asExpected;
    }

    private byte[] content(String sample) {
        try {
            return Files.readAllBytes(root.resolve("local/samples").resolve(sample));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sample " + sample, e);
        }
    }
}
