package dev.dagdrop.functions.register.priming;

import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueConfiguration;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.telemetry.RunTrace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/**
 * The controller over the SDK's own clients, which sign and send, and read answers that are canned: classes are loaded and
 * code is compiled, nothing is written, and no request leaves this host. The clients are not those that later runs get, so
 * neither credentials nor connections nor a count of retries stay behind.
 */
public final class PrimingRuns implements AutoCloseable {
    private final QueueIntake intake;
    private final List<String> notifications;
    private final PrimingHttpClient http;
    private final PrimingServer server;

    private PrimingRuns(QueueIntake intake, List<String> notifications, PrimingHttpClient http, PrimingServer server) {
        this.intake = intake;
        this.notifications = notifications;
        this.http = http;
        this.server = server;
    }

    /** Opens a port on the loopback interface that answers until this is closed. */
    public static PrimingRuns begin(Configuration configuration, QueueConfiguration queues) {
        String bucket = configuration.bucketName();
        String prefix = configuration.workflowPrefix();
        PrimingServer server = PrimingServer.open(new CannedAnswers(
                configuration.tableName(), bucket, prefix, text("accepted.yaml"), text("broken.yaml")));
        PrimingHttpClient http = new PrimingHttpClient(server.port());
        AwsCredentialsProvider credentials =
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", "priming"));
        RunTrace trace = new RunTrace();
        QueueIntake intake = QueueIntake.create(
                configuration,
                queues,
                AwsClients.over(http, http, credentials, trace),
                () -> QueueIntake.sqs(http, credentials),
                Clock.systemUTC(),
                trace);
        return new PrimingRuns(
                intake,
                Arrays.stream(PrimingSample.values())
                        .map(part -> part.notification(bucket, prefix))
                        .toList(),
                http,
                server);
    }

    /** What the handlers work with. */
    public QueueIntake intake() {
        return intake;
    }

    /** What S3 says of the samples: one is created, one updated, one rejected. */
    public List<String> notifications() {
        return notifications;
    }

    /** Begins to speak TLS, and is not answered: the trusted authorities are read before the first upload needs them. */
    public void startTlsHandshake() {
        TlsHandshake.send(server.port());
    }

    /** Asks for credentials as a restored function does, of the port; they are used for nothing. */
    public void askForCredentials() {
        CredentialsRequest.send(server.port());
    }

    private static String text(String resource) {
        try (InputStream in = PrimingRuns.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " of the package cannot be read", e);
        }
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}
