package dev.dagdrop.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docs/validate.md shows what is really printed. */
class ValidatePageTest {
    private static final Path PAGE = ValidateRun.CHECKOUT.resolve("docs/validate.md");
    private static final Pattern PRINTED =
            Pattern.compile("(<!-- printed: validate ([^\n]*) -->\n```[a-z]+\n)(.*?)(?<=\n)(```)", Pattern.DOTALL);
    private static final Pattern SNIPPET = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void showsWhatIsReallyPrinted() throws IOException {
        String page = Files.readString(PAGE);
        Matcher shown = PRINTED.matcher(page);
        String really =
                shown.replaceAll(match -> Matcher.quoteReplacement(match.group(1) + printed(match) + match.group(4)));
        if (Boolean.getBoolean("dagdrop.write-docs")) {
            Files.writeString(PAGE, really);
            abort("Wrote " + PAGE);
        }

        assertThat(shown.reset().results()).hasSize(4);
        assertThat(page)
                .as("docs/validate.md shows what was printed once; write it anew with: make docs")
                .isEqualTo(really);
    }

    @Test
    void hasSnippetsThatCanBeCopied() throws IOException {
        List<String> snippets = SNIPPET.matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(snippets)
                .hasSize(4)
                .allSatisfy(snippet -> assertThatNoException()
                        .isThrownBy(() -> new Yaml(new SafeConstructor(new LoaderOptions())).load(snippet)));
    }

    private static String printed(MatchResult match) {
        String[] arguments = match.group(2).split(" ", -1);
        ValidateRun run = ValidateRun.of(ValidateRun.CHECKOUT, arguments);
        assertThat(run.code()).as(Arrays.toString(arguments)).isEqualTo(1);
        return run.out();
    }
}
