package dev.dagdrop.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The project's texts use the words of the field: docs/style.md. */
class BannedWordsTest {
    private static final Set<String> EXTENSIONS =
            Set.of("java", "yaml", "yml", "md", "json", "txt", "toml", "xml", "sh");

    /** Texts of others: the licence, operators' documentation and the events of AWS. */
    private static final List<String> NOT_OURS =
            List.of("LICENSE", "events/", "shared/definition/src/main/resources/", "local/cli/src/test/resources/");

    @Test
    void noTextUsesABannedWord() {
        List<Path> texts = RepositoryFiles.matching(BannedWordsTest::isText);

        assertThat(texts).hasSizeGreaterThan(500);
        assertThat(texts).flatMap(BannedWordsTest::findings).isEmpty();
    }

    @Test
    void aBannedWordIsFoundInAnyCaseAndNotWithinAnotherWord() {
        assertThat(findings("a.md", "Whoever can mend it, recommended or not, waits in the stand-in for S3."))
                .containsExactly("a.md:1: Whoever -> administrator, uploader or subscriber", "a.md:1: mend -> fix");
    }

    @Test
    void everyExceptionIsNeeded() {
        List<Path> texts = RepositoryFiles.matching(BannedWordsTest::isText);

        assertThat(WordException.ALL)
                .allSatisfy(exception -> assertThat(texts)
                        .as(exception.toString())
                        .anySatisfy(
                                file -> assertThat(RepositoryFiles.name(file)).startsWith(exception.file())));
    }

    private static boolean isText(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        return (EXTENSIONS.contains(extension) || path.equals("Makefile") || path.equals("dagdrop"))
                && NOT_OURS.stream().noneMatch(path::startsWith);
    }

    private static List<String> findings(Path file) {
        return findings(RepositoryFiles.name(file), RepositoryFiles.text(file));
    }

    private static List<String> findings(String path, String text) {
        List<String> findings = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isExcepted(path, line)) {
                continue;
            }
            for (BannedWord word : BannedWord.ALL) {
                int number = i + 1;
                word.pattern()
                        .matcher(line)
                        .results()
                        .forEach(found ->
                                findings.add(path + ":" + number + ": " + found.group() + " -> " + word.instead()));
            }
        }
        return findings;
    }

    private static boolean isExcepted(String path, String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return WordException.ALL.stream().anyMatch(exception -> exception.holdsFor(path, lower));
    }
}
