package dev.dagdrop.cli.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code sam build} works from a fresh clone with nothing but a JDK, and what it makes registers an upload. */
@ExtendWith(Stack.Shared.class)
class SamBuildTest {
    private static final String FUNCTION = "RegisterWorkflowFunction";

    @Test
    void theFolderThatSamFillsRegistersAnUpload(@TempDir Path temp, Stack stack) throws Exception {
        RuntimeClient.assumeItRunsHere();
        SamBuild.assumeMakeIsInstalled();
        stack.empty();

        Path deployment = SamBuild.run(FUNCTION, temp);

        assertThat(namesIn(deployment)).contains("dev", "lib");
        assertThat(namesIn(deployment.resolve("lib")))
                .allMatch(name -> name.endsWith(".jar"))
                .noneMatch(SamBuildTest::belongsToTestsOrTheRuntime);
        String event = new Uploads(stack.bucket(), Files.readAllBytes(Stack.sample("daily.yaml")))
                .of(EventFile.read("s3-put-yaml.json"));
        try (FunctionProcess function =
                FunctionProcess.start(deployment, Deployment.handler(FUNCTION), stack.environment(), temp)) {
            assertThat(function.invoke(event))
                    .isInstanceOfSatisfying(
                            Reply.Response.class,
                            response -> assertThat(response.answer()
                                            .at("/uploads/0/outcome")
                                            .asText())
                                    .isEqualTo("created"));
        }
    }

    private static boolean belongsToTestsOrTheRuntime(String jar) {
        return Stream.of("runtime-interface-client", "lambda-java-serialization", "stand-ins", "junit", "assertj")
                .anyMatch(jar::contains);
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
