package dev.dagdrop.cli.up;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.cli.installation.LocalInstallation;
import dev.dagdrop.standins.LocalClients;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import picocli.CommandLine;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class UpTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @TempDir
    Path temp;

    private final Output out = new Output();
    private final StringWriter err = new StringWriter();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    /** A checkout of which only the template is there, so that env.json is written nowhere else. */
    private Path root = ROOT;

    @BeforeEach
    void checkOutTheTemplate() throws IOException {
        root = Files.createDirectory(temp.resolve("checkout"));
        Files.copy(ROOT.resolve("template.yaml"), root.resolve("template.yaml"));
    }

    @AfterEach
    void stopEverything() {
        stop.countDown();
        executor.close();
    }

    @Test
    void aFileSavedInTheFolderIsRegisteredAndCtrlCLeavesNothingBehind() throws Exception {
        Path drop = Files.createDirectories(temp.resolve("drop/finance"));
        Files.copy(ROOT.resolve("local/samples/daily.yaml"), drop.resolve("daily.yaml"));

        Future<Integer> code = up("--port", "0", "--drop", temp.resolve("drop").toString());
        out.await("created          finance.daily");
        Files.copy(ROOT.resolve("local/samples/broken.yaml"), drop.resolve("broken.yaml"));
        out.await("rejected         finance.broken");
        assertThat(Files.readString(root.resolve("env.json")))
                .contains("\"Parameters\"", "-Daws.endpointUrlS3=http://127.0.0.1:", "\"BUCKET_NAME\"");
        stop.countDown();

        assertThat(code.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isZero();
        assertThat(root.resolve("env.json")).doesNotExist();
        assertThat(out.toString())
                .contains("export AWS_ENDPOINT_URL_MWAA_SERVERLESS=http://127.0.0.1:")
                .endsWith("Stopped.\n");
    }

    @Test
    void aFileRemovedFromTheFolderOrTheBucketReachesTheHandlersAsInAws() throws Exception {
        Path drop = Files.createDirectories(temp.resolve("drop/finance"));
        Path daily = Files.copy(ROOT.resolve("local/samples/daily.yaml"), drop.resolve("daily.yaml"));

        Future<Integer> code =
                up("--port", "0", "--drop", temp.resolve("drop").toString(), "--parameter", "OnRemove=Delete");
        out.await("created          finance.daily");
        Files.delete(daily);
        out.await("deleted          finance.daily");

        try (S3Client s3 = bucket()) {
            s3.putObject(
                    request -> request.bucket(LocalInstallation.BUCKET).key("teams/finance.yaml"),
                    RequestBody.fromString("Team: finance\nDescription: Reports\n"));
            out.await("team-onboarded   teams/finance.yaml");
            s3.deleteObject(request -> request.bucket(LocalInstallation.BUCKET).key("teams/finance.yaml"));
            out.await("team-removed     teams/finance.yaml");
        }
        stop.countDown();

        assertThat(code.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isZero();
        assertThat(out.toString())
                .contains("workflows/finance/daily.yaml deleted", "teams/finance.yaml deleted")
                .contains("dagdrop: team finance has no profile now");
    }

    @Test
    void aVersionDeletedForGoodReachesTheHandlerToo() throws Exception {
        Future<Integer> code = up("--port", "0", "--parameter", "OnRemove=Delete");
        out.await("Ctrl-C stops.");

        try (S3Client s3 = bucket()) {
            String version = s3.putObject(
                            request -> request.bucket(LocalInstallation.BUCKET).key("workflows/daily.yaml"),
                            RequestBody.fromFile(ROOT.resolve("local/samples/daily.yaml")))
                    .versionId();
            out.await("created          daily");
            s3.deleteObject(request -> request.bucket(LocalInstallation.BUCKET)
                    .key("workflows/daily.yaml")
                    .versionId(version));
            out.await("deleted          daily");
        }
        stop.countDown();

        assertThat(code.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isZero();
        assertThat(out.toString()).contains("workflows/daily.yaml version ");
    }

    /** The bucket as the printed variables lead any SDK to it. */
    private S3Client bucket() {
        Matcher endpoint = Pattern.compile("export AWS_ENDPOINT_URL_S3=(\\S+)").matcher(out.toString());
        assertThat(endpoint.find()).isTrue();
        return LocalClients.s3(URI.create(endpoint.group(1)));
    }

    @Test
    void theEventsCanBeWrittenForSamInsteadOfBeingHandled() throws Exception {
        Path drop = Files.createDirectories(temp.resolve("drop"));
        Path events = temp.resolve("events");
        Files.copy(ROOT.resolve("local/samples/daily.yaml"), drop.resolve("daily.yaml"));

        Future<Integer> code = up("--port", "0", "--drop", drop.toString(), "--events", events.toString());
        out.await("     event            ");
        stop.countDown();
        assertThat(code.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isZero();

        try (var files = Files.list(events)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(Files.readString(file))
                            .contains("\"key\":\"workflows/daily.yaml\"", LocalInstallation.BUCKET));
        }
        assertThat(out.toString()).doesNotContain("created");
    }

    @Test
    void aBusyPortIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Future<Integer> code = up("--port", Integer.toString(taken.getLocalPort()));

            assertThat(code.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isEqualTo(2);
            assertThat(err.toString()).contains(Integer.toString(taken.getLocalPort()));
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws Exception {
        Future<Integer> code = up("--drop", temp.resolve("nowhere").toString());

        assertThat(code.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere is not a folder");
    }

    @Test
    void aParameterTheTemplateDoesNotHaveIsNamed() throws Exception {
        Future<Integer> code = up("--port", "0", "--parameter", "NoticeLvl=All");

        assertThat(code.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(err.toString()).contains("NoticeLvl").contains("NoticeLevel");
    }

    private Future<Integer> up(String... options) {
        UpCommand command = new UpCommand(root, new PrintWriter(out, true), new PrintWriter(err, true), stop);
        return executor.submit(() -> new CommandLine(command).execute(options));
    }

    /** Collects what is printed and lets a test wait for a text. */
    private static final class Output extends StringWriter {
        void await(String text) throws InterruptedException {
            long end = System.nanoTime() + TIMEOUT.toNanos();
            synchronized (getBuffer()) {
                while (!toString().contains(text)) {
                    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                    assertThat(left)
                            .as("time to print '%s' after: %s", text, this)
                            .isPositive();
                    getBuffer().wait(left);
                }
            }
        }

        @Override
        public void write(String text, int offset, int length) {
            synchronized (getBuffer()) {
                super.write(text, offset, length);
                getBuffer().notifyAll();
            }
        }

        @Override
        public void write(int c) {
            synchronized (getBuffer()) {
                super.write(c);
                getBuffer().notifyAll();
            }
        }
    }
}
