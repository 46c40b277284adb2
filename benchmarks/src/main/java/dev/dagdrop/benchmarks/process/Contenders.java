package dev.dagdrop.benchmarks.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who runs: dagdrop in three ways, the bare runtime, and the Python peer with both YAML loaders where boto3 is. */
final class Contenders {
    static final String BARE = "bare runtime client";
    static final String COLD = "dagdrop";
    static final String PRIMED = "dagdrop restored, primed";
    static final String UNPRIMED = "dagdrop restored, unprimed";
    static final String PYTHON = "Python peer, pure YAML loader";
    static final String PYTHON_C = "Python peer, C YAML loader";

    private static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.";
    private static final String HANDLER = "dev.dagdrop.functions.register.RegisterWorkflow::handleRequest";

    /** The jars of Lambda's managed runtime; all else a function needs lies in its package. */
    private static final Pattern RUNTIME =
            Pattern.compile("(aws-lambda-java-(runtime-interface-client|core|serialization)|utils-lite)-\\d.*\\.jar");

    private final Path deployment;
    private final Path scratch;
    private final Optional<Python> python;

    /** @param deployment the folder that Lambda would unpack */
    Contenders(Path deployment, Path scratch, Optional<Python> python) {
        this.deployment = deployment.toAbsolutePath();
        this.scratch = scratch;
        this.python = python;
    }

    List<Contender> all() throws IOException {
        List<Contender> all = new ArrayList<>();
        all.add(new Contender(
                BARE,
                java(EmptyFunction.class.getName(), List.of()),
                Path.of("benchmarks/target/classes").toAbsolutePath(),
                Map.of(),
                false));
        all.add(dagdrop(COLD, List.of(), false));
        all.add(dagdrop(PRIMED, List.of("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac"), true));
        all.add(dagdrop(UNPRIMED, List.of(), true));
        python.ifPresent(found -> {
            all.add(peer(found, PYTHON, "pure"));
            all.add(peer(found, PYTHON_C, "C"));
        });
        return all;
    }

    private Contender dagdrop(String name, List<String> options, boolean restored) throws IOException {
        return new Contender(
                name,
                java(HANDLER, options),
                deployment,
                Map.of(
                        "JAVA_TOOL_OPTIONS",
                        javaToolOptions(),
                        "AWS_LAMBDA_INITIALIZATION_TYPE",
                        restored ? "snap-start" : "on-demand"),
                restored);
    }

    /** As Lambda starts the JVM of a function with 1769 MB: only its own jars on the class path, the package apart. */
    private List<String> java(String handler, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:MaxRAM=1769m",
                "-XX:MaxRAMPercentage=85",
                "--enable-native-access=ALL-UNNAMED",
                // Left to itself, every process writes over one file in /tmp that the others have mapped.
                "-D" + CLIENT + "runtimeapi.NativeClient.JNI=" + nativeLibrary()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), CLIENT + "AWSLambda", handler));
        return command;
    }

    private static String classPath() throws IOException {
        try (var jars = Files.list(Path.of("benchmarks/target/lib"))) {
            return String.join(
                    ":",
                    jars.filter(jar -> RUNTIME.matcher(jar.getFileName().toString())
                                    .matches())
                            .map(jar -> jar.toAbsolutePath().toString())
                            .sorted()
                            .toList());
        }
    }

    private Path nativeLibrary() throws IOException {
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
        String name = "libaws-lambda-jni.linux-%s.so".formatted(architecture);
        Path copy = scratch.resolve(name);
        if (Files.notExists(copy)) {
            try (InputStream library = Contenders.class.getResourceAsStream("/jni/" + name)) {
                Files.copy(Objects.requireNonNull(library, name), copy);
            }
        }
        return copy;
    }

    private static String javaToolOptions() throws IOException {
        Matcher option = Pattern.compile("JAVA_TOOL_OPTIONS: (.*)").matcher(Files.readString(Path.of("template.yaml")));
        return option.find() ? option.group(1) : "";
    }

    private static Contender peer(Python python, String name, String loader) {
        return new Contender(
                name,
                python.command(),
                Path.of("benchmarks/python").toAbsolutePath(),
                Map.of("YAML_LOADER", loader, "PYTHONDONTWRITEBYTECODE", "1"),
                false);
    }
}
