package dev.dagdrop.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README.md promises is shown by tests that are there. */
class GuaranteesTest {
    private static final Path REPOSITORY = Path.of("..", "..");
    private static final Pattern REFERENCE = Pattern.compile("`(\\w+)#(\\w+)`");

    /** A test as the README names it. */
    private record TestReference(String type, String method) {}

    @Test
    void everyPromiseNamesATest() throws IOException {
        assertThat(promises())
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        promise -> assertThat(references(promise)).as(promise).isNotEmpty());
    }

    @Test
    void everyNamedTestIsThere() throws IOException {
        List<Path> tests = testFiles();

        assertThat(promises())
                .flatExtracting(GuaranteesTest::references)
                .allSatisfy(reference -> assertThat(tests)
                        .as("%s with a test %s", reference.type(), reference.method())
                        .anySatisfy(file -> assertIsTestOf(file, reference)));
    }

    private static void assertIsTestOf(Path file, TestReference reference) throws IOException {
        assertThat(file.getFileName()).hasToString(reference.type() + ".java");
        assertThat(Files.readString(file)).containsPattern("(void|Stream<\\w+>) " + reference.method() + "\\(");
    }

    /** The rows of the table, without its head. */
    private static List<String> promises() throws IOException {
        String section = Files.readString(REPOSITORY.resolve("README.md"))
                .split("\\n## What we promise\\n", 2)[1]
                .split("\\n## ", 2)[0];
        return section.lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .filter(line -> !line.startsWith("| ---"))
                .toList();
    }

    private static List<TestReference> references(String promise) {
        return REFERENCE
                .matcher(promise)
                .results()
                .map(found -> new TestReference(found.group(1), found.group(2)))
                .toList();
    }

    private static List<Path> testFiles() throws IOException {
        try (Stream<Path> modules = Stream.of("shared", "functions", "local").map(REPOSITORY::resolve)) {
            return modules.flatMap(GuaranteesTest::javaFiles)
                    .filter(file -> file.toString().contains("src/test/java"))
                    .toList();
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
