package dev.dagdrop.registration.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** The emails, word for word: read them aloud. */
class NoticeTextTest {
    @Test
    void created() {
        assertThat(text(Samples.CREATED)).isEqualTo("""
                Workflow finance-daily was created.

                  File:     s3://definitions/workflows/finance/daily.yaml
                  Version:  3sL4kqtJlcpXroDTDmJ
                  Team:     finance
                  Workflow: arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/finance-daily-0123456789
                """);
    }

    @Test
    void createdWithWarnings() {
        assertThat(text(Samples.CREATED_WITH_WARNINGS)).isEqualTo("""
                Workflow finance-daily was created with 2 warnings.

                  File:     s3://definitions/workflows/finance/daily.yaml
                  Version:  3sL4kqtJlcpXroDTDmJ
                  Team:     finance
                  Workflow: arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/finance-daily-0123456789

                workflows/finance/daily.yaml:2:3: warning[DD701]: MWAA Serverless ignores "catchup"
                  2 |   catchup: false
                    |   ^^^^^^^
                  hint: Leave it out.

                MWAA Serverless warns: ignored attributes: catchup

                What to do: Check whether the warnings matter to you. The workflow is in place and runs as it is.
                """);
    }

    @Test
    void adopted() {
        assertThat(text(Samples.ADOPTED)).isEqualTo("""
                Workflow finance-daily was there already and came from this file: it was adopted.

                  File:     s3://definitions/workflows/finance/daily.yaml
                  Version:  3sL4kqtJlcpXroDTDmJ
                  Team:     finance
                  Workflow: arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/finance-daily-0123456789

                What to do: Nothing. The record of this workflow had been lost and was made again.
                """);
    }

    @Test
    void createdAgain() {
        assertThat(text(Samples.RECREATED)).isEqualTo("""
                Workflow finance-daily had been deleted: it was created again.

                  File:     s3://definitions/workflows/finance/daily.yaml
                  Version:  3sL4kqtJlcpXroDTDmJ
                  Team:     finance
                  Workflow: arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/finance-daily-0123456789

                What to do: Nothing, unless something else uses the deleted workflow's ARN: the new one differs.
                """);
    }

    @Test
    void updated() {
        assertThat(text(Samples.UPDATED)).isEqualTo("""
                Workflow finance-daily was updated.

                  File:     s3://definitions/workflows/finance/daily.yaml
                  Version:  3sL4kqtJlcpXroDTDmJ
                  Team:     finance
                  Workflow: arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/finance-daily-0123456789
                """);
    }

    @Test
    void updatedWithAWarning() {
        assertThat(text(Samples.UPDATED_WITH_A_WARNING)).isEqualTo("""
                Workflow finance-daily was updated with 1 warning.

                  File:     s3://definitions/workflows/finance/daily.yaml
                  Version:  3sL4kqtJlcpXroDTDmJ
                  Team:     finance
                  Workflow: arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/finance-daily-0123456789

                workflows/finance/daily.yaml:2:3: warning[DD701]: MWAA Serverless ignores "catchup"
                  2 |   catchup: false
                    |   ^^^^^^^
                  hint: Leave it out.

                What to do: Check whether the warnings matter to you. The workflow is in place and runs as it is.
                """);
    }

    @Test
    void adoptedAndUpdated() {
        assertThat(text(Samples.ADOPTED_AND_UPDATED)).isEqualTo("""
                Workflow finance-daily was there already and came from this file: it was adopted and updated.

                  File:     s3://definitions/workflows/finance/daily.yaml
                  Version:  3sL4kqtJlcpXroDTDmJ
                  Team:     finance
                  Workflow: arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/finance-daily-0123456789

                What to do: Nothing. The record of this workflow had been lost and was made again.
                """);
    }

    @Test
    void updatedThoughTheAnswerWasLost() {
        assertThat(text(Samples.READ_BACK)).isEqualTo("""
                Workflow finance-daily was updated, though the answer of MWAA Serverless was lost.

                  File:     s3://definitions/workflows/finance/daily.yaml
                  Version:  3sL4kqtJlcpXroDTDmJ
                  Team:     finance
                  Workflow: arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/finance-daily-0123456789

                What to do: Nothing: the new version is in place. If MWAA Serverless warned of anything in it, the warning was lost with the answer.
                """);
    }

    @Test
    void unchanged() {
        assertThat(text(Samples.UNCHANGED)).isEqualTo("""
                Workflow finance-daily is unchanged: the file says what it said before.

                  File:     s3://definitions/workflows/finance/daily.yaml
                  Version:  3sL4kqtJlcpXroDTDmJ
                  Team:     finance
                  Workflow: arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/finance-daily-0123456789
                """);
    }

    @Test
    void rejectedForItsErrors() {
        assertThat(text(Samples.INVALID)).isEqualTo("""
                The file for workflow finance-daily was rejected: its definition has 1 error and 1 warning.

                  File:     s3://definitions/workflows/finance/daily.yaml
                  Version:  3sL4kqtJlcpXroDTDmJ
                  Team:     finance

                workflows/finance/daily.yaml:2:3: warning[DD701]: MWAA Serverless ignores "catchup"
                  2 |   catchup: false
                    |   ^^^^^^^
                  hint: Leave it out.

                workflows/finance/daily.yaml:6:9: error[DD602]: "report" depends on "extarct", but the DAG has no such task
                  6 |       - extarct
                    |         ^^^^^^^
                  hint: Did you mean "extract"?

                What to do: Correct the file and upload it again.
                Nothing was sent to MWAA Serverless. A workflow that exists already stays as it was.
                """);
    }

    @Test
    void rejectedForItsName() {
        assertThat(text(Samples.TAKEN)).isEqualTo("""
                The file for workflow finance-daily was rejected: another file gives the same workflow name.

                  File:     s3://definitions/workflows/finance/daily.yaml
                  Version:  3sL4kqtJlcpXroDTDmJ
                  Team:     finance
                  Taken by: s3://definitions/workflows/finance-daily.yaml

                What to do: Move this file to another folder or rename it, and upload it again.
                Nothing was changed.
                """);
    }

    @Test
    void rejectedForAForeignWorkflow() {
        assertThat(text(Samples.FOREIGN)).isEqualTo("""
                The file for workflow finance-daily was rejected: a workflow of this name exists that did not come from this file.

                  File:     s3://definitions/workflows/finance/daily.yaml
                  Version:  3sL4kqtJlcpXroDTDmJ
                  Team:     finance
                  Workflow: arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/finance-daily-0123456789

                What to do: Rename this file, or delete that workflow, and upload the file again.
                The workflow was not touched.
                """);
    }

    @Test
    void rejectedByTheService() {
        assertThat(text(Samples.REFUSED)).isEqualTo("""
                The file for workflow finance-daily was rejected: MWAA Serverless refused it.

                  File:     s3://definitions/workflows/finance/daily.yaml
                  Version:  3sL4kqtJlcpXroDTDmJ
                  Team:     finance

                MWAA Serverless says: 1 validation error detected (ValidationException, request id 7f709deb)
                  reason: fieldValidationFailed
                  RoleArn: Member must satisfy regular expression pattern: arn:aws:iam::…

                What to do: Correct what it names and upload the file again.
                A workflow that exists already stays as it was.
                """);
    }

    @Test
    void failed() {
        assertThat(text(Samples.FAILED)).isEqualTo("""
                Workflow finance-daily could not be registered. The file is not to blame.

                  File:     s3://definitions/workflows/finance/daily.yaml
                  Version:  3sL4kqtJlcpXroDTDmJ
                  Team:     finance

                MWAA Serverless says: The account has its quota of 100 workflows (ServiceQuotaExceededException, request id 7f709deb)

                What to do: Ask for a higher quota (workflows-per-account) in Service Quotas, or delete workflows or versions that are no longer needed; then upload the file again.
                """);
    }

    private static String text(Outcome outcome) {
        return NoticeText.of(Samples.result(outcome));
    }
}
