package dev.dagdrop.cli.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both tables of outcomes have all of them and no other. */
class OutcomesPageTest {
    private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/outcomes.md"})
    void listsEveryOutcomeOnce(String page) throws IOException {
        List<String> listed = DocumentedFiles.read(page)
                .lines()
                .dropWhile(line -> !line.startsWith("| outcome |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|", -1)[1])
                .flatMap(cell -> CODE.matcher(cell).results().map(found -> found.group(1)))
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(labels());
    }

    private static List<String> labels() {
        return Stream.of(Outcome.class.getPermittedSubclasses())
                .map(type ->
                        type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .toList();
    }
}
