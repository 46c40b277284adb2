package dev.dagdrop.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;

/** SnakeYAML says the same, fed by our reader, as it does when it reads by itself. */
final class TextReaderTest {
    private static final Path EXAMPLES = Path.of("src", "test", "resources", "checks");
    private static final LoaderOptions OPTIONS = new LoaderOptions();

    /** What changes the meaning of the text around it. */
    private static final List<String> PARTS = List.of(
            "\t",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ": ",
            "- ",
            "&a ",
            "*a",
            "!t ",
            "|\n",
            ">-\n",
            "#",
            " #",
            "\n",
            "\r\n",
            "\r",
            "\u0085",
            "\u2028",
            "\u2029",
            "\uFEFF",
            "🐍",
            "é",
            "\\",
            "\\x24",
            "\\UFFFFFFFF",
            "---\n",
            "--- ",
            "...\n",
            "%YAML 1.1\n---\n",
            "%TAG ! x:\n---\n",
            "? ",
            "<<: ",
            "`",
            "@",
            "  ",
            ",",
            "a");

    @Test
    void readsTheExamplesAsSnakeYamlDoes() throws IOException {
        for (String text : examples()) {
            assertReadsAlike(text);
        }
    }

    @Test
    void readsBrokenFilesAsSnakeYamlDoes() throws IOException {
        List<String> examples = examples();
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder(examples.get(random.nextInt(examples.size())));
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                int at = text.offsetByCodePoints(0, random.nextInt(1 + text.codePointCount(0, text.length())));
                text.insert(at, PARTS.get(random.nextInt(PARTS.size())));
            }
            assertReadsAlike(text.toString());
        }
    }

    @Test
    void readsWhatIsLongerThanTheScannersOwnWindow() {
        String word = "a".repeat(3_000);
        for (String text :
                List.of(word, word + ": x", "- " + word + "🐍\n- \"" + word + "\"", "# " + word + "\nx: |\n " + word)) {
            assertReadsAlike(text);
        }
    }

    private static void assertReadsAlike(String text) {
        Parser own = new ParserImpl(new StreamReader(text), OPTIONS);
        Parser fed = new ParserImpl(new CachingScanner(new ScannerImpl(new TextReader(CodePoints.of(text)), OPTIONS)));

        assertThat(story(fed)).as(text).isEqualTo(story(own));
    }

    /** Every event with its place, and how it ended. */
    private static List<String> story(Parser parser) {
        List<String> story = new ArrayList<>();
        try {
            while (!parser.checkEvent(Event.ID.StreamEnd)) {
                Event event = parser.getEvent();
                story.add(event + place(event.getStartMark()) + place(event.getEndMark()));
            }
        } catch (MarkedYAMLException broken) {
            story.add(broken.getProblem()
                    + place(broken.getProblemMark())
                    + broken.getContext()
                    + place(broken.getContextMark()));
        } catch (RuntimeException broken) {
            story.add(String.valueOf(broken.getMessage()));
        }
        return story;
    }

    private static String place(@Nullable Mark mark) {
        return mark == null ? " -" : " " + mark.getIndex() + '/' + mark.getLine() + ':' + mark.getColumn();
    }

    private static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                byte[] content = Files.readAllBytes(file);
                DecodedText decoded = DecodedText.of(content);
                if (decoded.problem().isEmpty()) {
                    texts.add(decoded.source().text());
                }
            }
            return texts;
        }
    }
}
