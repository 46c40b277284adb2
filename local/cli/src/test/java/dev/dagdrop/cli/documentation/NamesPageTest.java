package dev.dagdrop.cli.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.naming.Naming;
import dev.dagdrop.registration.naming.WorkflowNaming;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example of a name is the name that the key gives. */
class NamesPageTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("\\| `(workflows/[^`]+)` \\| `([^`]+)` \\| `?([a-z]+)`? \\|");

    private final WorkflowNaming naming = new WorkflowNaming("workflows/");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/names.md"})
    void everyExampleIsTrue(String page) throws IOException {
        List<MatchResult> examples =
                EXAMPLE.matcher(DocumentedFiles.read(page)).results().toList();

        assertThat(examples)
                .hasSizeGreaterThan(3)
                .allSatisfy(example -> assertThat(naming.derive(example.group(1)))
                        .isInstanceOfSatisfying(Naming.Named.class, named -> {
                            assertThat(named.name()).hasToString(example.group(2));
                            assertThat(named.team().orElse("none")).isEqualTo(example.group(3));
                        }));
    }
}
