package dev.dagdrop.cli.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles of teams among what is checked. */
class ValidateProfilesTest {
    private static final String MISSPELLED = "RoleARN: arn:aws:iam::123456789012:role/dagdrop/finance\n";
    private static final String ADMINISTRATOR = "RoleArn: arn:aws:iam::123456789012:role/Administrator\n";
    private static final String DEFINITION = """
            nightly:
              tasks:
                list:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: example-raw
                  dependencies: [lost]
            """;

    @TempDir
    Path here;

    @Test
    void theSamplesHaveNoFindings() {
        ValidateRun run = ValidateRun.of(ValidateRun.CHECKOUT, "local/samples/teams");

        assertThat(run.out()).isEqualTo("Checked 3 files: no findings.\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void aFileOfTheProfileFolderIsAProfile() throws IOException {
        write("teams/finance.yaml", MISSPELLED);

        ValidateRun run = ValidateRun.of(here, "teams/finance.yaml");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("teams/finance.yaml:1:1: error[DD810 unknown-profile-key]: ")
                .endsWith("\nChecked 1 file: 1 error, 0 warnings. ./dagdrop explain RULE explains a rule.\n");
    }

    @Test
    void definitionsAndProfilesAreCheckedTogether() throws IOException {
        write("teams/finance.yml", MISSPELLED);
        write("workflows/finance/nightly.yaml", DEFINITION);
        write("workflows/teams/nightly.yaml", DEFINITION);

        ValidateRun run = ValidateRun.of(here, ".");

        assertThat(run.out())
                .contains("teams/finance.yml:1:1: error[DD810 unknown-profile-key]")
                .contains("workflows/finance/nightly.yaml:6:22: error[DD602 unknown-dependency]")
                .contains("workflows/teams/nightly.yaml:6:22: error[DD602 unknown-dependency]")
                .endsWith("Checked 3 files: 3 errors, 0 warnings." + " ./dagdrop explain RULE explains a rule.\n");
    }

    @Test
    void anyFileIsAProfileWhereThatIsSaid() throws IOException {
        write("finance.yaml", MISSPELLED);

        assertThat(ValidateRun.of(here, "--profile", "finance.yaml").out())
                .contains("error[DD810 unknown-profile-key]");
        assertThat(ValidateRun.of(here, "finance.yaml").out()).doesNotContain("DD8");
    }

    @Test
    void theRolesThatTeamsMayUseAreAnOption() throws IOException {
        write("teams/finance.yaml", ADMINISTRATOR);

        assertThat(ValidateRun.of(here, "teams").code()).isZero();
        assertThat(ValidateRun.of(here, "--role-prefix", "dagdrop/", "teams").out())
                .contains("error[DD821 role-not-permitted]");
    }

    @Test
    void whatAWorkflowWouldBeGivenIsExplainedWithItsSources() throws IOException {
        write("teams/finance.yaml", """
                Team: finance
                Description: of the team
                Tags: {CostCenter: a}
                Workflows:
                  finance.nightly:
                    TriggerMode: MANUAL
                """);
        write(
                "workflows/finance/nightly.yaml",
                DEFINITION.replace("[lost]", "[]").replace("  tasks:", "  tags: [gold]\n  tasks:"));

        String out = ValidateRun.of(
                        here, "--explain", "--team-profile", "teams/finance.yaml", "workflows/finance/nightly.yaml")
                .out();

        assertThat(out)
                .contains("Workflow finance.nightly would be given:")
                .containsPattern("RoleArn +\\(WorkflowRoleArn of the stack\\)  \\(the stack's parameters\\)")
                .containsPattern("Description +of the team  \\(the team's profile\\)")
                .containsPattern("TriggerMode +MANUAL  \\(the profile's entry for this workflow\\)")
                .containsPattern("Tags.CostCenter +a  \\(the team's profile\\)")
                .containsPattern("Tags.gold +\\(the definition\\)");
        assertThat(ValidateRun.of(here, "--explain", "--format", "json", "workflows")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void theDefaultProfileIsExplainedBelowThatOfTheTeam() throws IOException {
        write("teams/_default.yaml", "Description: of all\nLoggingConfiguration: {LogGroupName: /all}\n");
        write("teams/finance.yaml", "Description: of the team\n");
        write("workflows/finance/nightly.yaml", DEFINITION.replace("[lost]", "[]"));

        ValidateRun run = ValidateRun.of(
                here,
                "--explain",
                "--default-profile",
                "teams/_default.yaml",
                "--team-profile",
                "teams/finance.yaml",
                "workflows/finance/nightly.yaml");

        assertThat(run.out())
                .containsPattern("LoggingConfiguration.LogGroupName +/all  \\(the default profile\\)")
                .containsPattern("Description +of the team  \\(the team's profile\\)");
        assertThat(ValidateRun.of(here, "teams").code()).isZero();
        assertThat(ValidateRun.of(here, "--default-profile", "teams/_default.yaml", "workflows")
                        .err())
                .contains("--default-profile goes with --explain only");
    }

    @Test
    void definitionsAreCheckedAsThoseOfATeamWhereItsProfileIsGiven() throws IOException {
        write("teams/finance.yaml", "AllowedOperators: [glue]\nCheckOverrides: {DD602: warning}\n");
        write("nightly.yaml", DEFINITION);

        ValidateRun run = ValidateRun.of(here, "--team-profile", "teams/finance.yaml", "nightly.yaml");

        assertThat(run.out())
                .contains(
                        "nightly.yaml:4:17: error[DD890 operator-not-allowed]: team \"finance\" may not use the operator \"S3ListOperator\"")
                .contains("nightly.yaml:6:22: warning[DD602 unknown-dependency]");
    }

    @Test
    void aProfileWithErrorsIsNoTeams() throws IOException {
        write("teams/finance.yaml", MISSPELLED);
        write("nightly.yaml", DEFINITION);

        ValidateRun run = ValidateRun.of(here, "--team-profile", "teams/finance.yaml", "nightly.yaml");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("teams/finance.yaml has errors");
        assertThat(ValidateRun.of(here, "--team-profile", "lost.yaml", "nightly.yaml")
                        .err())
                .contains("cannot read lost.yaml: there is no such file");
    }

    @Test
    void aProfileTooLargeIsNotRead() throws IOException {
        write("teams/finance.yaml", "#".repeat(60_000));

        assertThat(ValidateRun.of(here, "teams").out())
                .contains("error[DD801 profile-too-large]: the file has 60000 bytes");
    }

    @Test
    void programsGetThePageOfTheRule() throws IOException {
        write("teams/finance.yaml", MISSPELLED);

        assertThat(ValidateRun.of(here, "--format", "json", "teams").out())
                .contains("\"page\": \"docs/rules/unknown-profile-key.md\"");
        assertThat(ValidateRun.of(here, "--format", "sarif", "teams").out())
                .contains("\"ruleIndex\": 0", "See docs/rules/unknown-profile-key.md");
    }

    @Test
    void theRulesOfProfilesAreListedToo() {
        assertThat(ValidateRun.of(here, "--rules").out()).contains("DD105  error", "DD810  error", "DD890  error");
    }

    private void write(String name, String content) throws IOException {
        Path file = here.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
