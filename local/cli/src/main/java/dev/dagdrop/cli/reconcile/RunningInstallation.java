package dev.dagdrop.cli.reconcile;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What an installation writes down for {@code sam local invoke}: the functions' environment. */
final class RunningInstallation {
    private static final Pattern SDK_PROPERTY = Pattern.compile("-D(aws\\.\\w+)=(\\S+)");

    private final Map<String, String> environment;

    private RunningInstallation(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException when the file is not there or is no such file; the message says what to do
     */
    static RunningInstallation read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "there is no %s: start ./dagdrop up in another terminal, or name its file with --env-file."
                            .formatted(file));
        }
        try {
            JsonNode parameters = new JsonMapper().readTree(file.toFile()).path("Parameters");
            Map<String, String> environment = new LinkedHashMap<>();
            parameters
                    .properties()
                    .forEach(variable -> environment.put(
                            variable.getKey(), variable.getValue().asText()));
            return new RunningInstallation(environment);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + " is not JSON; ./dagdrop up writes one that is.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The functions' environment. */
    Map<String, String> environment() {
        return environment;
    }

    /** The SDK's system properties that lead to the endpoints. */
    Map<String, String> sdkProperties() {
        Map<String, String> properties = new LinkedHashMap<>();
        SDK_PROPERTY
                .matcher(environment.getOrDefault("JAVA_TOOL_OPTIONS", ""))
                .results()
                .forEach(found -> properties.put(found.group(1), found.group(2)));
        return properties;
    }
}
