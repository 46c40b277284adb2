package dev.dagdrop.cli.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.dagdrop.cli.installation.LocalInstallation;
import dev.dagdrop.cli.installation.S3Notification;
import dev.dagdrop.cli.report.OutcomePrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The upload that README.md follows to its end, and the broken one after it, are printed as it shows them. */
class ReadmeUploadTest {
    private static final Path PAGE = DocumentedFiles.ROOT.resolve("README.md");
    private static final Pattern PRINTED =
            Pattern.compile("(<!-- printed: up -->\n```text\n)(.*?)(?<=\n)(```\n)", Pattern.DOTALL);

    /** What differs from run to run: the end of an ARN, the version of a workflow, that of an object. */
    private static final Pattern RANDOM =
            Pattern.compile("(?<=finance\\.daily-)\\w{10}|\\b[0-9a-f]{32}\\b|\\bv\\d{16}\\b");

    @Test
    void showsWhatIsReallyPrinted() throws IOException {
        String page = Files.readString(PAGE);
        List<String> printed = printed();
        assertThat(PRINTED.matcher(page).results()).hasSameSizeAs(printed);
        if (Boolean.getBoolean("dagdrop.write-docs")) {
            Files.writeString(PAGE, withBlocks(page, printed));
            abort("Wrote " + PAGE);
        }

        List<String> expected =
                printed.stream().map(ReadmeUploadTest::comparable).toList();
        assertThat(PRINTED.matcher(page).results().map(block -> comparable(block.group(2))))
                .as("README.md shows what was printed once; write it anew with: make docs")
                .containsExactlyElementsOf(expected);
    }

    private static String comparable(String block) {
        return RANDOM.matcher(block).replaceAll("…");
    }

    private static String withBlocks(String page, List<String> blocks) {
        var next = blocks.iterator();
        return PRINTED.matcher(page)
                .replaceAll(block -> Matcher.quoteReplacement(block.group(1) + next.next() + block.group(3)));
    }

    private static List<String> printed() throws IOException {
        String sample = DocumentedFiles.read("local/samples/daily.yaml");
        String broken = sample.replace("[summarise]", "[sumarise]");
        assertThat(broken).isNotEqualTo(sample);
        try (LocalInstallation installation =
                LocalInstallation.start(DocumentedFiles.ROOT.resolve("template.yaml"), 0, Map.of())) {
            return List.of(upload(sample, installation), upload(broken, installation));
        }
    }

    /** As {@code ./dagdrop up} prints it, without blanks at the ends of lines. */
    private static String upload(String content, LocalInstallation installation) {
        StringWriter out = new StringWriter();
        OutcomePrinter report = new OutcomePrinter(new PrintWriter(out));
        int before = installation.notices().size();
        S3Notification notification =
                installation.bucket().put("workflows/finance/daily.yaml", content.getBytes(StandardCharsets.UTF_8));
        installation.deliver(notification).forEach(report::outcome);
        installation.notices().stream().skip(before).forEach(report::notice);
        return ("s3://" + notification.bucket() + "/" + notification.key() + "\n" + out)
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
