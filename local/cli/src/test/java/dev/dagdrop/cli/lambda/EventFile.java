package dev.dagdrop.cli.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One file of events/.
 *
 * @param function the logical id of the function it is for, as events/README.md says
 */
record EventFile(String name, String function, JsonNode event) {
    private static final Path FOLDER = DeploymentPackage.REPOSITORY.resolve("events");

    /** The name of every event, found by looking. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    // OnboardTeamTest feeds these to their handler.
                    .filter(name -> !name.startsWith("team-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EventFile read(String name) {
        try {
            String readme = Files.readString(FOLDER.resolve("README.md"));
            String function = Pattern.compile("\\| `" + Pattern.quote(name) + "` \\| `(\\w+)` \\|")
                    .matcher(readme)
                    .results()
                    .findFirst()
                    .map((MatchResult found) -> found.group(1))
                    .orElseThrow(() -> new AssertionError("events/README.md does not say how to run " + name));
            return new EventFile(
                    name,
                    function,
                    new JsonMapper().readTree(FOLDER.resolve(name).toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
