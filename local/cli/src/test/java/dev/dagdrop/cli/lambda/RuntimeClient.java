package dev.dagdrop.cli.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The program that Lambda's managed runtime consists of, taken from this test's class path. */
final class RuntimeClient {
    static final String MAIN_CLASS = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    private static final String LIBRARY_PROPERTY =
            "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

    /** The jars of the managed runtime; all else a function needs lies in its package. */
    private static final List<String> JARS = List.of(
            "aws-lambda-java-runtime-interface-client",
            "aws-lambda-java-core",
            "aws-lambda-java-serialization",
            "utils-lite");

    private RuntimeClient() {}

    /** Skips the test where the runtime has no native code for this machine. */
    static void assumeItRunsHere() {
        assumeTrue(
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux"),
                "Lambda's runtime client has native code for Linux only");
    }

    static String classPath() {
        List<String> entries =
                Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
        return JARS.stream().map(jar -> only(jar, entries)).collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Gives a process its own copy of the native library: left to itself, every process writes over one file in /tmp
     * that the others have mapped.
     *
     * @return the option that names the copy
     */
    static String nativeLibrary(Path folder) throws IOException {
        String architecture = switch (System.getProperty("os.arch")) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "aarch_64";
            case String other -> other;
        };
        boolean musl = Files.exists(Path.of("/lib/ld-musl-" + architecture.replace("aarch_", "aarch") + ".so.1"));
        String name = "libaws-lambda-jni.linux%s-%s.so".formatted(musl ? "_musl" : "", architecture);
        Path copy = folder.resolve(name);
        try (InputStream library = RuntimeClient.class.getResourceAsStream("/jni/" + name)) {
            assumeTrue(library != null, "Lambda's runtime client has no " + name);
            Files.copy(Objects.requireNonNull(library), copy);
        }
        return "-D" + LIBRARY_PROPERTY + "=" + copy;
    }

    private static String only(String jar, List<String> entries) {
        List<String> found = entries.stream()
                .filter(entry -> Path.of(entry).getFileName().toString().matches(jar + "-\\d.*\\.jar"))
                .toList();
        assertThat(found).as("%s on the test's class path", jar).hasSize(1);
        return found.getFirst();
    }
}
