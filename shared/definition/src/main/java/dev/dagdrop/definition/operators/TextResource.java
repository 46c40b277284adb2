package dev.dagdrop.definition.operators;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables that lie beside this class: ASCII text, a line an entry, comments after {@code #}. */
final class TextResource {
    private TextResource() {}

    /** The whole text. */
    static String text(String resource) {
        try (InputStream stream = TextResource.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + resource + " is missing.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + resource, e);
        }
    }

    /** The lines that are no comments. */
    static List<String> lines(String resource) {
        return text(resource).lines().filter(line -> !line.startsWith("#")).toList();
    }
}
