package dev.dagdrop.registration.rehearsal;

import dev.dagdrop.registration.aws.AwsClients;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.aws.QueueConfiguration;
import dev.dagdrop.registration.aws.QueueIntake;
import dev.dagdrop.registration.telemetry.UploadJournal;
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
 * The road over the SDK's own clients, which sign and send, and read answers that are canned: classes are loaded and code
 * is compiled, nothing is written, and no request leaves this host. The clients are not those that uploads get later, so
 * neither credentials nor connections nor a count of retries stay behind.
 */
public final class Rehearsal implements AutoCloseable {
    private final QueueIntake intake;
    private final List<String> notifications;
    private final Detour detour;
    private final Prompter prompter;

    private Rehearsal(QueueIntake intake, List<String> notifications, Detour detour, Prompter prompter) {
        this.intake = intake;
        this.notifications = notifications;
        this.detour = detour;
        this.prompter = prompter;
    }

    /** Opens a port on the loopback interface that answers until this is closed. */
    public static Rehearsal begin(Configuration configuration, QueueConfiguration queues) {
        String bucket = configuration.bucketName();
        String prefix = configuration.workflowPrefix();
        Prompter prompter = Prompter.open(new CannedAnswers(
                configuration.tableName(), bucket, prefix, text("accepted.yaml"), text("broken.yaml")));
        Detour detour = new Detour(prompter.port());
        AwsCredentialsProvider credentials =
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", "rehearsal"));
        UploadJournal journal = new UploadJournal();
        QueueIntake intake = QueueIntake.create(
                configuration,
                queues,
                AwsClients.over(detour, detour, credentials, journal),
                QueueIntake.sqs(detour, credentials),
                Clock.systemUTC(),
                journal);
        return new Rehearsal(
                intake,
                Arrays.stream(Part.values())
                        .map(part -> part.notification(bucket, prefix))
                        .toList(),
                detour,
                prompter);
    }

    /** The road. */
    public QueueIntake intake() {
        return intake;
    }

    /** What S3 says of the uploads to take over it: one that is created, one updated, one rejected, one a duplicate. */
    public List<String> notifications() {
        return notifications;
    }

    /** Begins to speak TLS, and is not answered: the trusted authorities are read before the first upload needs them. */
    public void greet() {
        TlsGreeting.send(prompter.port());
    }

    /** Asks for credentials as a restored function does, of the port; they are used for nothing. */
    public void askForCredentials() {
        CredentialsRequest.send(prompter.port());
    }

    private static String text(String resource) {
        try (InputStream in = Rehearsal.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " of the package cannot be read", e);
        }
    }

    @Override
    public void close() {
        detour.close();
        prompter.close();
    }
}
