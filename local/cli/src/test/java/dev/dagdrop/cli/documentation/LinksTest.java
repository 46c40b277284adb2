package dev.dagdrop.cli.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every link in every page of Markdown leads somewhere. */
class LinksTest {
    private static final Pattern EXTERNAL = Pattern.compile("(https?|mailto):.*");

    /** A page or a folder of docs/, as code, templates and messages name it. */
    private static final Pattern MENTIONED = Pattern.compile(
            "(?<![\\w./-])docs/[\\w-]++(/[\\w-]++)*+((\\.[\\w-]++)*?\\.(md|json|yaml|svg)\\b)?+(?!\\\\)");

    /** Text of any encoding, with or without an extension. */
    private static final Pattern SOURCE = Pattern.compile("\\.(java|ya?ml|xml|txt|py|toml|md|json|sh)$|(^|/)[^./]+$");

    @TestFactory
    Stream<DynamicTest> everyPageHasOnlyLinksThatLeadSomewhere() throws IOException {
        return pages("")
                .map(page -> DynamicTest.dynamicTest(
                        page,
                        () -> assertThat(brokenLinks(DocumentedFiles.ROOT.resolve(page)))
                                .isEmpty()));
    }

    @Test
    void everyPageOfDocsThatASourceNamesExists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String source : DocumentedFiles.files("")) {
            if (SOURCE.matcher(source).find()) {
                MENTIONED
                        .matcher(new String(
                                Files.readAllBytes(DocumentedFiles.ROOT.resolve(source)), StandardCharsets.ISO_8859_1))
                        .results()
                        .map(found -> found.group())
                        .filter(page -> !Files.exists(DocumentedFiles.ROOT.resolve(page)))
                        .forEach(page -> missing.add(source + " names " + page));
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyPageOfDocsIsInAnIndex() throws IOException {
        List<Path> linked = new ArrayList<>();
        for (String index :
                pages("docs").filter(page -> page.endsWith("/README.md")).toList()) {
            Path file = DocumentedFiles.ROOT.resolve(index);
            MarkdownPage.read(file).targets().stream()
                    .filter(target -> !EXTERNAL.matcher(target).matches())
                    .map(target -> file.resolveSibling(target.split("#", 2)[0]).normalize())
                    .forEach(linked::add);
        }

        assertThat(pages("docs").filter(page -> !page.equals("docs/README.md")).map(DocumentedFiles.ROOT::resolve))
                .isSubsetOf(linked);
    }

    private static List<String> brokenLinks(Path file) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String target : MarkdownPage.read(file).targets()) {
            if (!EXTERNAL.matcher(target).matches()) {
                problem(file, target).ifPresent(problem -> broken.add(target + ": " + problem));
            }
        }
        return broken;
    }

    private static Optional<String> problem(Path file, String target) throws IOException {
        String[] parts = target.split("#", 2);
        Path page = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        if (!page.startsWith(DocumentedFiles.ROOT) || !Files.exists(page)) {
            return Optional.of("no such file");
        }
        return parts.length == 1 || MarkdownPage.read(page).anchors().contains(parts[1])
                ? Optional.empty()
                : Optional.of("no such heading");
    }

    /** Pages among the test resources are pieces of generated pages, and are checked there. */
    private static Stream<String> pages(String folder) throws IOException {
        return DocumentedFiles.files(folder).stream()
                .filter(file -> file.endsWith(".md") && !file.contains("/src/test/resources/"));
    }
}
