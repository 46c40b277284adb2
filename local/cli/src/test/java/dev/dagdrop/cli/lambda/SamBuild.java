package dev.dagdrop.cli.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What {@code sam build} does with a function whose build method is makefile: it copies the sources to a scratch folder
 * and runs make there, with the folder to fill in the environment.
 *
 * @see <a href="https://github.com/aws/aws-lambda-builders/blob/develop/aws_lambda_builders/workflows/custom_make/DESIGN.md">
 *     The makefile workflow of aws-lambda-builders</a>
 */
final class SamBuild {
    /** A fresh clone has no target; the other two are what sam leaves out. */
    private static final Set<String> NOT_COPIED = Set.of("target", ".git", ".aws-sam");

    /** What the Maven and the make that run this test set or were given for themselves. */
    private static final Set<String> OUTER_BUILD = Set.of(
            "MAVEN_HOME",
            "MAVEN_PROJECTBASEDIR",
            "MAVEN_CMD_LINE_ARGS",
            "MAVEN_CONFIG",
            "MAVEN_OPTS",
            "MAKEFLAGS",
            "MAKELEVEL",
            "MFLAGS",
            "JAVA_TOOL_OPTIONS");

    /** Only a build that hangs takes this long. */
    private static final int TIMEOUT_MINUTES = 10;

    private SamBuild() {}

    /** Skips the test where make is missing. */
    static void assumeMakeIsInstalled() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        boolean installed = Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "make")));
        assumeTrue(installed, "make is not on the PATH; sam build needs it too");
    }

    /**
     * Builds one function.
     *
     * @param function its logical id
     * @return the folder that would be uploaded
     */
    static Path run(String function, Path temp) throws IOException, InterruptedException {
        Path scratch = temp.resolve("scratch");
        Path artifacts = Files.createDirectory(temp.resolve("artifacts"));
        Path output = temp.resolve("build-output");
        DeploymentPackage.copy(DeploymentPackage.REPOSITORY, scratch, NOT_COPIED);
        ProcessBuilder make = new ProcessBuilder("make", "build-" + function)
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> environment = make.environment();
        environment.keySet().removeAll(OUTER_BUILD);
        environment.put("ARTIFACTS_DIR", artifacts.toString());
        // A short build is over before the other compiler pays.
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
        localRepository()
                .ifPresent(repository -> environment.merge(
                        "MAVEN_ARGS", "-Dmaven.repo.local=" + repository, (given, own) -> given + " " + own));
        Process process = make.start();
        if (!process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(process.waitFor())
                .as("exit code of make, which printed:%n%s", Files.readString(output))
                .isZero();
        return artifacts;
    }

    /** The repository the Maven that runs this test was given: the inner one finds there what the outer has fetched. */
    private static Optional<String> localRepository() {
        Path usual = Path.of(System.getProperty("user.home"), ".m2", "repository");
        return Optional.ofNullable(System.getProperty("localRepository"))
                .filter(repository -> !Path.of(repository).equals(usual));
    }
}
