package dev.dagdrop.cli.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each guarantee of docs/guarantees.md names a test, and that test exists. */
class GuaranteesTest {
    private static final Path REPOSITORY = Path.of("..", "..");
    private static final Pattern REFERENCE = Pattern.compile("`(\\w+)#(\\w+)`");

    /** A test as the page names it. */
    private record TestReference(String type, String method) {}

    @Test
    void everyGuaranteeNamesATest() throws IOException {
        assertThat(guarantees())
                .hasSizeGreaterThan(10)
                .allSatisfy(guarantee ->
                        assertThat(references(guarantee)).as(guarantee).isNotEmpty());
    }

    @Test
    void everyNamedTestExists() throws IOException {
        List<Path> tests = testFiles();

        assertThat(guarantees())
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
    private static List<String> guarantees() throws IOException {
        return Files.readString(REPOSITORY.resolve("docs/guarantees.md"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .filter(line -> !line.startsWith("| ---"))
                .toList();
    }

    private static List<TestReference> references(String guarantee) {
        return REFERENCE
                .matcher(guarantee)
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
