package dev.dagdrop.cli.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A deployment package under Lambda's runtime, in a process of its own: the package is its working directory, as
 * /var/task is in Lambda, and the runtime loads the handler from there.
 */
final class FunctionProcess implements AutoCloseable {
    /** Only a process that hangs takes this long; one that dies is noticed. */
    private static final int TIMEOUT_SECONDS = 120;

    private final RuntimeApi api;
    private final Process process;
    private final Path output;

    private FunctionProcess(RuntimeApi api, Process process, Path output) {
        this.api = api;
        this.process = process;
        this.output = output;
    }

    /**
     * Starts a function.
     *
     * @param deployment the folder that Lambda would unpack
     * @param handler class and method, as template.yaml names them
     * @param environment all the variables there are
     * @param temp where its output and its native library go
     */
    static FunctionProcess start(Path deployment, String handler, Map<String, String> environment, Path temp)
            throws IOException {
        Path folder = Files.createTempDirectory(temp, "function");
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        RuntimeClient.nativeLibrary(folder),
                        "-cp",
                        RuntimeClient.classPath(),
                        RuntimeClient.MAIN_CLASS,
                        handler)
                .directory(deployment.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        RuntimeApi api = new RuntimeApi();
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of(
                        "AWS_LAMBDA_RUNTIME_API",
                        api.address(),
                        "AWS_LAMBDA_FUNCTION_NAME",
                        "dagdrop-example",
                        "AWS_LAMBDA_LOG_FORMAT",
                        "JSON",
                        // The developer's own ~/.aws is out of it.
                        "HOME",
                        folder.toString()));
        builder.environment().putIfAbsent("AWS_LAMBDA_LOG_LEVEL", "INFO");
        return new FunctionProcess(api, builder.start(), output);
    }

    /** Delivers one event and waits for the reply. */
    RuntimeReply invoke(String event) {
        return await(api.invoke(event));
    }

    /** Delivers one event that the process does not survive. */
    void invokeUntilKilled(String event) {
        CompletableFuture<RuntimeReply> reply = api.invoke(event);
        try {
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS) || reply.isDone()) {
                throw new AssertionError("it was not killed before it replied; the function printed:\n" + output());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Kills the process, as Lambda does at the timeout, and returns when it is gone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits for the report that the function did not start. */
    RuntimeReply init() {
        return await(api.init());
    }

    /** All it has printed so far, for messages. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines it has logged so far; what the JVM itself says at its start is none. */
    List<JsonNode> log() throws IOException {
        List<JsonNode> log = new ArrayList<>();
        for (String line : Files.readAllLines(output)) {
            if (!line.startsWith("Picked up JAVA_TOOL_OPTIONS")) {
                log.add(new JsonMapper().readTree(line));
            }
        }
        return log;
    }

    private RuntimeReply await(CompletableFuture<RuntimeReply> reply) {
        CompletableFuture<RuntimeReply> end = process.onExit()
                .thenCompose(ended -> CompletableFuture.failedFuture(new IOException(
                        "the process ended with exit code " + ended.exitValue() + " before it replied")));
        try {
            return reply.applyToEither(end, first -> first).get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("no reply; the function printed:\n" + output(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        api.close();
    }
}
