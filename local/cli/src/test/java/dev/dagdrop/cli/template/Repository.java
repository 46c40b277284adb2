package dev.dagdrop.cli.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;

/** The checkout the tests run in, two levels below its root. */
final class Repository {
    private static final Path ROOT = Path.of("..", "..");

    private Repository() {}

    static Path file(String name) {
        return ROOT.resolve(name);
    }

    /** A file of the cases about events, some of which are about the template. */
    static JsonNode caseFile(String name) throws IOException {
        return new JsonMapper()
                .readTree(Path.of("src", "test", "resources", "cases", "events")
                        .resolve(name)
                        .toFile());
    }
}
