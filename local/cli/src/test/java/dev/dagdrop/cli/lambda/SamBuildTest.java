package dev.dagdrop.cli.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** {@code sam build} works from a fresh clone with nothing but a JDK, and what it makes registers an upload. */
@Tag("slow")
@ResourceLock(Resources.SYSTEM_PROPERTIES)
@ExtendWith(StandInStack.SharedStack.class)
class SamBuildTest {
    private static final String FUNCTION = "RegisterWorkflowFunction";

    /** docs/performance.md: the goal is 13.5 MB, the wish is this. */
    private static final long LARGEST_UPLOAD = 9_000_000;

    @Test
    void theFolderThatSamFillsRegistersAnUpload(@TempDir Path temp, StandInStack stack) throws Exception {
        RuntimeClient.assumeItRunsHere();
        SamBuild.assumeMakeIsInstalled();
        stack.empty();

        Path deployment = SamBuild.run(FUNCTION, temp);

        assertThat(namesIn(deployment)).containsExactly("lib");
        assertThat(namesIn(deployment.resolve("lib"))).containsExactly("dagdrop-register-workflow.jar");
        Path jar = deployment.resolve("lib/dagdrop-register-workflow.jar");
        assertThat(entries(jar))
                .contains("META-INF/LICENSE", "META-INF/LICENSE.txt", "META-INF/NOTICE")
                .contains("META-INF/services/org.slf4j.spi.SLF4JServiceProvider")
                .contains("META-INF/services/software.amazon.awssdk.http.SdkHttpService")
                .noneMatch(SamBuildTest::belongsToTestsOrTheRuntime)
                .noneMatch(entry -> entry.startsWith("software/amazon/awssdk/regions/servicemetadata/"));
        // Built by Maven in another folder: the same sources give the same bytes.
        assertThat(jar)
                .hasSameBinaryContentAs(
                        DeploymentPackage.packaged("register-workflow").resolve("dagdrop-register-workflow.jar"));
        assertThat(zipped(jar)).as("what sam uploads, in bytes").isLessThan(LARGEST_UPLOAD);
        String event = new EventObjects(stack.bucket(), Files.readAllBytes(StandInStack.sample("daily.yaml")))
                .of(EventFile.read("s3-put-yaml.json"));
        try (FunctionProcess function =
                FunctionProcess.start(deployment, DeploymentPackage.handler(FUNCTION), stack.environment(), temp)) {
            assertThat(function.invoke(event))
                    .isInstanceOfSatisfying(
                            RuntimeReply.Response.class,
                            response -> assertThat(response.answer()
                                            .at("/uploads/0/outcome")
                                            .asText())
                                    .isEqualTo("created"));
        }
    }

    private static boolean belongsToTestsOrTheRuntime(String entry) {
        return Stream.of(
                        "com/amazonaws/services/lambda/runtime/api/",
                        "com/amazonaws/services/lambda/runtime/serialization/",
                        "dev/dagdrop/standins/",
                        "org/junit/",
                        "org/assertj/")
                .anyMatch(entry::startsWith);
    }

    private static List<String> entries(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    /** Bytes of the file in a zip; names and dates are small beside it. */
    private static long zipped(Path file) throws IOException {
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream out = new DeflaterOutputStream(OutputStream.nullOutputStream(), deflater)) {
            Files.copy(file, out);
            out.finish();
            return deflater.getBytesWritten();
        } finally {
            deflater.end();
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
