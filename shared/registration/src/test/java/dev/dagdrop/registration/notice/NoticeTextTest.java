package dev.dagdrop.registration.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** The emails as people read them. */
class NoticeTextTest {
    private static final String OBJECT = """

              File:     s3://definitions/workflows/finance/daily.yaml
              Version:  3sL4kqtJlcpXroDTDmJ
              Team:     finance
            """;

    private static final String WORKFLOW = OBJECT + """
              Workflow: arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/finance.daily-0123456789
            """;

    @Test
    void created() {
        assertThat(text(SampleResults.CREATED)).isEqualTo("Workflow finance.daily was created.\n" + WORKFLOW);
    }

    @Test
    void createdWithWarnings() {
        assertThat(text(SampleResults.CREATED_WITH_WARNINGS))
                .isEqualTo("Workflow finance.daily was created with 2 warnings.\n" + WORKFLOW + """

                        workflows/finance/daily.yaml:2:3: warning[DD701 invalid-template]: MWAA Serverless ignores "catchup"
                          2 |   catchup: false
                            |   ^^^^^^^
                          hint: Leave it out.

                        MWAA Serverless warns: ignored attributes: catchup

                        What to do: Check whether the warnings matter to you. The workflow runs as it is.
                        """);
    }

    @Test
    void createdAgain() {
        assertThat(text(SampleResults.RECREATED))
                .isEqualTo("Workflow finance.daily had been deleted by hand: it was created again.\n" + WORKFLOW + """

                        What to do: Nothing, unless something uses the ARN of the deleted workflow: the new ARN differs.
                        """);
    }

    @Test
    void updated() {
        assertThat(text(SampleResults.UPDATED)).isEqualTo("Workflow finance.daily was updated.\n" + WORKFLOW);
    }

    @Test
    void adopted() {
        assertThat(text(SampleResults.ADOPTED))
                .isEqualTo(
                        "Workflow finance.daily existed and comes from this file: it was adopted.\n" + WORKFLOW + """

                        What to do: Nothing. The record of this workflow was lost and has been made again.
                        """);
    }

    @Test
    void moved() {
        assertThat(text(SampleResults.MOVED))
                .isEqualTo("Workflow finance.daily follows its file, which was moved.\n" + WORKFLOW + """

                        Reason: moved from workflows/finance/daily.yml
                        """);
    }

    @Test
    void retagged() {
        assertThat(text(SampleResults.RETAGGED))
                .isEqualTo("The tags of workflow finance.daily changed with 1 warning.\n" + WORKFLOW + """

                        Note: The tags could not be changed: too many tags

                        What to do: Check whether the warnings matter to you. The workflow runs as it is.
                        """);
    }

    @Test
    void unchanged() {
        assertThat(text(SampleResults.UNCHANGED))
                .isEqualTo("Workflow finance.daily already matches its file.\n" + WORKFLOW);
    }

    @Test
    void rejectedForItsErrors() {
        assertThat(text(SampleResults.INVALID))
                .isEqualTo("The file for workflow finance.daily was rejected.\n" + OBJECT + """

                        Reason: the definition has 1 error and 1 warning

                        workflows/finance/daily.yaml:2:3: warning[DD701 invalid-template]: MWAA Serverless ignores "catchup"
                          2 |   catchup: false
                            |   ^^^^^^^
                          hint: Leave it out.

                        workflows/finance/daily.yaml:6:9: error[DD602 unknown-dependency]: "report" depends on "extarct", but the DAG has no such task
                          6 |       - extarct
                            |         ^^^^^^^
                          hint: Did you mean "extract"?

                        What to do: Correct the file and upload it again.
                        Nothing was sent to MWAA Serverless. A workflow that exists stays as it is.
                        """);
    }

    @Test
    void rejectedForItsName() {
        assertThat(text(SampleResults.TAKEN))
                .isEqualTo("The file for workflow finance.daily was rejected.\n" + OBJECT + """

                        Reason: s3://definitions/workflows/finance/daily.yml gives the same workflow name and exists

                        What to do: Rename this file, or remove the other one: then this file gets the name automatically.
                        To remove the other one: aws s3 rm 's3://definitions/workflows/finance/daily.yml'
                        Nothing was changed.
                        """);
    }

    @Test
    void rejectedByTheService() {
        assertThat(text(SampleResults.REFUSED))
                .isEqualTo("The file for workflow finance.daily was rejected.\n" + OBJECT + """

                        Reason: MWAA Serverless refused it: 1 validation error detected (ValidationException, request id 7f709deb); \
                        fieldValidationFailed; RoleArn: Member must satisfy regular expression pattern: arn:aws:iam::…

                        What to do: Correct what it names and upload the file again.
                        A workflow that exists stays as it is.
                        """);
    }

    @Test
    void failed() {
        assertThat(text(SampleResults.FAILED))
                .startsWith("Workflow finance.daily does not match its file yet. Nothing is wrong with the file.\n"
                        + OBJECT)
                .contains("Reason: The account has its quota of 100 workflows")
                .contains("What to do: Ask for a higher quota");
    }

    @Test
    void kept() {
        assertThat(text(SampleResults.KEPT))
                .isEqualTo(
                        "The file of workflow finance.daily was removed; the workflow still exists and runs as before.\n"
                                + WORKFLOW + """

                        Reason: OnRemove is Keep

                        What to do: Delete the workflow if you no longer need it, or upload the file again.
                        To delete it: aws mwaa-serverless delete-workflow --workflow-arn \
                        arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/finance.daily-0123456789
                        Set the parameter OnRemove to Disable or Delete to make this automatic.
                        """);
    }

    private static String text(Outcome outcome) {
        return NoticeText.of(SampleResults.result(outcome), false);
    }
}
