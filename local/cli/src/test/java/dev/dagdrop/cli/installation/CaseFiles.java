package dev.dagdrop.cli.installation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dagdrop.standins.LocalAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The files of one case below src/test/resources/cases, whose README says what they are.
 *
 * @param folder {@code events/rename-keep}, say
 */
record CaseFiles(String folder) {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final String ACCOUNT = "123456789012";

    /** A file as it is. */
    String text(String name) {
        try {
            return Files.readString(CASES.resolve(folder).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode json(String name) {
        try {
            return new JsonMapper().readTree(text(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An event of the account that the stand-ins have. */
    String event(String name) {
        return text(name).replace(ACCOUNT, LocalAccount.ACCOUNT_ID);
    }

    /**
     * The same about a version that the bucket has.
     *
     * @param placeholder the placeholder of the version in the file, {@code v1} say; fails where it does not
     */
    String event(String name, String placeholder, String version) {
        return event(name, Map.of(placeholder, version));
    }

    /** The same with a value for each placeholder. */
    String event(String name, Map<String, String> values) {
        String event = event(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            String quoted = "\"" + value.getKey() + "\"";
            if (!event.contains(quoted)) {
                throw new IllegalArgumentException(name + " has no " + quoted);
            }
            event = event.replace(quoted, "\"" + value.getValue() + "\"");
        }
        return event;
    }
}
