package dev.dagdrop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.finding.Finding;
import dev.dagdrop.definition.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Definitions that were judged wrongly once, with all rules. The file beside each says what is wanted, one line each:
 * {@code error 4 text} or {@code warning 4:7 text} (a finding there whose words hold the text), {@code only} (no further
 * findings), {@code accepted} (no error), {@code quiet 3-5} (nothing on these lines), {@code at most 1} (so many findings).
 */
final class CasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void judgesACaseAsWanted(String name) throws IOException {
        Validation validation =
                Validator.standard(Bounds.standard()).validate(Files.readAllBytes(CASES.resolve(name + ".yaml")));
        Set<Finding> explained = new HashSet<>();
        for (String line : Files.readAllLines(CASES.resolve(name + ".expected"))) {
            check(line, validation, explained);
        }
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.substring(0, file.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        }
    }

    private static void check(String line, Validation validation, Set<Finding> explained) {
        String[] words = line.split(" ", 3);
        List<Finding> all = validation.findings();
        switch (words[0]) {
            case "accepted" -> assertThat(validation.errors()).isEmpty();
            case "only" -> assertThat(all).allMatch(explained::contains);
            case "at" -> assertThat(all).hasSizeLessThanOrEqualTo(Integer.parseInt(words[2]));
            case "quiet" -> assertThat(all).noneMatch(finding -> isAt(finding, words[1]));
            case "error", "warning" -> {
                List<Finding> wanted = all.stream()
                        .filter(finding -> finding.severity() == Severity.valueOf(words[0].toUpperCase(Locale.ROOT)))
                        .filter(finding -> isAt(finding, words[1]))
                        .filter(finding -> (finding.message() + '\n' + finding.hint()).contains(words[2]))
                        .toList();
                assertThat(wanted).as("%s among %s", line, all).isNotEmpty();
                explained.addAll(wanted);
            }
            default -> throw new IllegalArgumentException("No expectation: " + line);
        }
    }

    /** {@code 4}, {@code 4:7} or {@code 4-6}. */
    private static boolean isAt(Finding finding, String place) {
        if (place.contains(":")) {
            return finding.position().toString().equals(place);
        }
        String[] lines = place.split("-", 2);
        return finding.position().line() >= Integer.parseInt(lines[0])
                && finding.position().line() <= Integer.parseInt(lines[lines.length - 1]);
    }
}
