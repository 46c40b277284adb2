package dev.dagdrop.cli.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each decision has a status and a date, and the index says the same. */
class DecisionsTest {
    private static final String FOLDER = "docs/decisions/";
    private static final String DATE = "(\\d{4}-\\d\\d-\\d\\d)";
    private static final Pattern HEAD =
            Pattern.compile("\\A# (.+)\n\n(Proposed|Accepted|Superseded) " + DATE + "(?:, revised " + DATE + ")?\\.");

    @Test
    void theIndexHasTheStatusAndDatesOfEachPage() throws IOException {
        String index = DocumentedFiles.read(FOLDER + "README.md");
        List<String> pages = DocumentedFiles.files("docs/decisions").stream()
                .map(file -> file.substring(FOLDER.length()))
                .filter(name -> !name.equals("README.md"))
                .toList();

        assertThat(pages).hasSizeGreaterThan(10);
        for (String page : pages) {
            Matcher head = HEAD.matcher(DocumentedFiles.read(FOLDER + page));
            assertThat(head.find()).as("status and date of " + page).isTrue();
            String revised =
                    Optional.ofNullable(head.group(4)).map(date -> date + " ").orElse("");
            assertThat(index)
                    .contains("\n| [%s](%s) | %s | %s | %s|\n"
                            .formatted(
                                    head.group(1),
                                    page,
                                    head.group(2).toLowerCase(Locale.ROOT),
                                    head.group(3),
                                    revised));
        }
    }
}
