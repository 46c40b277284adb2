package dev.dagdrop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.TextRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the tests of hostile and of large inputs share. */
final class Inputs {
    private Inputs() {}

    static void assertPrints(Validation validation) {
        String printed =
                new TextRenderer().render("f", validation.source(), validation.findings(), validation.omitted());

        assertThat(printed.isEmpty()).isEqualTo(validation.findings().isEmpty());
        assertThat(printed.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'))
                .isTrue();
        assertThat(validation.definition().isPresent() || !validation.isAccepted())
                .isTrue();
    }

    static List<String> rules(Validation validation) {
        return validation.findings().stream()
                .map(Finding::rule)
                .map(Object::toString)
                .toList();
    }

    /** Every check's examples, good and bad. */
    static List<byte[]> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "checks"))) {
            List<Path> yaml = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            return yaml.stream().map(Inputs::read).toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
