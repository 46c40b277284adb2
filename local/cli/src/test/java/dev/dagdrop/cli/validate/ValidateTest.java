package dev.dagdrop.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.finding.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateTest {
    private static final String GOOD = """
            nightly:
              tasks:
                list:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: example-raw
            """;
    private static final String UNKNOWN_DEPENDENCY = GOOD + "      dependencies: [lost]\n";

    @TempDir
    Path here;

    @Test
    void aCleanFileIsSaidToBeClean() throws IOException {
        write("nightly.yaml", GOOD);

        ValidateRun run = ValidateRun.of(here, "nightly.yaml");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("Checked 1 file: no findings.\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void anErrorIsShownWhereItIsAndFails() throws IOException {
        write("nightly.yaml", UNKNOWN_DEPENDENCY);

        ValidateRun run = ValidateRun.of(here, "nightly.yaml");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("nightly.yaml:6:22: error[DD602 unknown-dependency]: ")
                .endsWith("\nChecked 1 file: 1 error, 0 warnings. ./dagdrop explain RULE explains a rule.\n");
    }

    @Test
    void aWarningFailsOnlyWhereItIsAskedTo() throws IOException {
        write("nightly.yaml", UNKNOWN_DEPENDENCY);

        assertThat(ValidateRun.of(here, "--override", "DD602=warning", "nightly.yaml"))
                .satisfies(run -> assertThat(run.code()).isZero())
                .satisfies(run ->
                        assertThat(run.out()).contains("warning[DD602 unknown-dependency]", "0 errors, 1 warning"));
        assertThat(ValidateRun.of(here, "--override", "DD602=warning", "--strict", "nightly.yaml")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void aFolderIsSearchedForBothExtensionsInAnyCaseAndHiddenFoldersAreLeftOut() throws IOException {
        write("finance/b.yaml", UNKNOWN_DEPENDENCY);
        write("finance/deep/a.YML", UNKNOWN_DEPENDENCY);
        write("finance/notes.txt", "no definition");
        write("finance/.github/workflows/build.yaml", "on: push");

        ValidateRun run = ValidateRun.of(here, ".", "finance/b.yaml");

        assertThat(run.out().lines().filter(line -> line.contains("error[")))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("finance/b.yaml:"),
                        second -> assertThat(second).startsWith("finance/deep/a.YML:"));
        assertThat(run.out())
                .endsWith("Checked 2 files: 2 errors, 0 warnings. ./dagdrop explain RULE explains a rule.\n");
    }

    @Test
    void aLinkThatLeadsInACircleIsFollowedOnce() throws IOException {
        write("finance/nightly.yaml", GOOD);
        Files.createSymbolicLink(here.resolve("finance/again"), here.resolve("finance"));

        assertThat(ValidateRun.of(here, "finance")).isEqualTo(new ValidateRun(0, "Checked 1 file: no findings.\n", ""));
    }

    @Test
    void whatIsNamedIsCheckedWhateverItsExtension() throws IOException {
        write("nightly.txt", UNKNOWN_DEPENDENCY);

        assertThat(ValidateRun.of(here, "nightly.txt").code()).isEqualTo(1);
    }

    @Test
    void standardInputIsADash() {
        ValidateRun run = ValidateRun.of(here, UNKNOWN_DEPENDENCY, Terminal.NONE, "-");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("<stdin>:6:22: error[DD602 unknown-dependency]: ");
    }

    @Test
    void whatIsTooLargeIsRefusedByItsSizeFromAFileAndFromAPipe() throws IOException {
        String large = GOOD + "#".repeat(200_000);
        write("large.yaml", large);

        assertThat(ValidateRun.of(here, "large.yaml").out())
                .contains("error[DD001 file-too-large]: the file has " + large.length() + " bytes; the limit is 51200");
        assertThat(ValidateRun.of(here, large, Terminal.NONE, "-").out())
                .contains("error[DD001 file-too-large]: the file has " + large.length() + " bytes; the limit is 51200");
        assertThat(ValidateRun.of(here, "--max-bytes", "300000", "large.yaml").code())
                .isZero();
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsChecked() throws IOException {
        write("nightly.yaml", UNKNOWN_DEPENDENCY);
        Files.createDirectory(here.resolve("empty"));

        ValidateRun run = ValidateRun.of(here, "nowhere.yaml", "empty", "nightly.yaml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("error[DD602 unknown-dependency]", "1 error, 0 warnings, 2 not readable.");
        assertThat(run.err().lines())
                .containsExactlyInAnyOrder(
                        "dagdrop: cannot read nowhere.yaml: there is no such file",
                        "dagdrop: cannot read empty: there is no .yaml or .yml file in this folder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                           | Name a file or a folder, or - for standard input.",
                "--format xml -             | there is no format \"xml\"; write text, json, sarif or github",
                "--max-bytes 0 -            | --max-bytes: maxBytes must be from 1 to 1048576, not 0",
                "--override DD002=warning - | --override: DD002 nesting-too-deep is a safety bound and always an error; leave it out",
                "--override DD105 -         | --override: \"DD105\" is not an override;",
                "--loud -                   | Unknown option: '--loud'"
            })
    void aWrongUsageSaysWhatToWrite(String arguments, String message) {
        String[] given = arguments == null ? new String[0] : arguments.split(" ", -1);

        ValidateRun run = ValidateRun.of(here, given);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).contains("Usage: ");
    }

    @Test
    void theRulesAreListedAsOverridden() {
        ValidateRun run = ValidateRun.of(here, "--rules", "--override", "DD105=warning");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("DD001  error    file-too-large "))
                .anyMatch(line -> line.startsWith("DD105  warning  duplicate-key "));
    }

    @Test
    void aTerminalGetsColoursAndForManyFilesABarThatGoesAway() throws IOException {
        Terminal terminal = new Terminal(true, Style.COLOURED);
        for (int i = 0; i < 120; i++) {
            write("many/f" + i + ".yaml", i == 0 ? UNKNOWN_DEPENDENCY : GOOD);
        }

        ValidateRun run = ValidateRun.of(here, "", terminal, "many");

        assertThat(run.out())
                .contains("\u001b[1;31merror[DD602 unknown-dependency]\u001b[0m")
                .contains("Checked 120 files: 1 error");
        assertThat(run.err()).contains("120/120 files").endsWith(" \r");
    }

    @Test
    void nobodyWatchingMeansNoBarAndNoColours() throws IOException {
        for (int i = 0; i < 120; i++) {
            write("many/f" + i + ".yaml", i == 0 ? UNKNOWN_DEPENDENCY : GOOD);
        }

        ValidateRun run = ValidateRun.of(here, "many");

        assertThat(run.out()).doesNotContain("\u001b");
        assertThat(run.err()).isEmpty();
    }

    private void write(String file, String content) throws IOException {
        Path path = here.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
