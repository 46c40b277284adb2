package dev.dagdrop.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.dagdrop.definition.finding.TextRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** AWS's own sample definitions, which the service takes. They are not part of this repository. */
final class CorpusTest {
    private final Validator validator = Validator.standard(Bounds.standard());

    @Test
    @DisplayName("finds no error in any of AWS's samples (-Ddagdrop.corpus=<folder>)")
    void findsNoErrorInAnySampleOfAws() throws IOException {
        List<Path> samples = samples();

        assertThat(samples).hasSizeGreaterThanOrEqualTo(36).allSatisfy(sample -> {
            Validation validation = validator.validate(Files.readAllBytes(sample));
            String name = sample.getFileName().toString();
            assertThat(new TextRenderer().render(name, validation.source(), validation.errors(), 0))
                    .isEmpty();
            assertThat(validation.definition().orElseThrow().tasks()).isNotEmpty();
        });
    }

    private static List<Path> samples() throws IOException {
        Optional<String> folder = Optional.ofNullable(System.getProperty("dagdrop.corpus"));
        if (folder.isEmpty() || !Files.isDirectory(Path.of(folder.get()))) {
            return abort("AWS's samples are not here: give their folder as -Ddagdrop.corpus=<folder>");
        }
        try (Stream<Path> files = Files.list(Path.of(folder.get()))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
