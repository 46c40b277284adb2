package dev.dagdrop.cli.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** events/README.md has one row for each file, with a function of the template. */
class EventsPageTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w-]+\\.json)` \\| `(\\w+)` \\| .+ \\|$");

    @Test
    void hasOneRowForEachFile() throws IOException {
        assertThat(rows()).extracting(row -> row.group(1)).containsExactlyInAnyOrderElementsOf(eventFiles());
    }

    @Test
    void namesFunctionsOfTheTemplate() throws IOException {
        String template = DocumentedFiles.read("template.yaml");

        assertThat(rows())
                .allSatisfy(row -> assertThat(template)
                        .contains("\n  " + row.group(2) + ":\n    Type: AWS::Serverless::Function\n"));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(DocumentedFiles.read("events/README.md")).results().toList();
    }

    private static List<String> eventFiles() throws IOException {
        return DocumentedFiles.files("events").stream()
                .map(file -> file.substring("events/".length()))
                .filter(name -> name.endsWith(".json") && !name.contains("/"))
                .toList();
    }
}
