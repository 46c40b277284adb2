package dev.dagdrop.cli.role;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RoleTest {
    private static final Path CHECKOUT = Path.of("..", "..");
    private static final String START = "nightly:\n  tasks:\n";
    private static final String AWS = "      operator: airflow.providers.amazon.aws.";

    @TempDir
    Path here;

    @Test
    void namesWhatTheSampleTouches() throws IOException {
        RoleRun run = RoleRun.of(
                CHECKOUT,
                "--account",
                "123456789012",
                "--region",
                "eu-central-1",
                "--profile",
                "local/samples/teams/finance.yaml",
                "local/samples/daily.yaml");

        assertThat(run.code()).isZero();
        assertThat(run.allowedOn("arn:aws:s3:::example-finance-raw")).containsExactly("s3:ListBucket");
        assertThat(run.allowedOn("arn:aws:s3:::example-finance-results/*")).contains("s3:PutObject");
        assertThat(run.allowedOn("arn:aws:sns:eu-central-1:123456789012:finance-reports"))
                .containsExactly("sns:Publish");
        assertThat(run.allowedOn("arn:aws:athena:eu-central-1:123456789012:workgroup/primary"))
                .contains("athena:StartQueryExecution");
        assertThat(run.allowedOn("arn:aws:logs:eu-central-1:123456789012:log-group:/finance/workflows:*"))
                .containsExactly("logs:CreateLogStream", "logs:PutLogEvents");
        assertThat(run.err())
                .contains("summarise: to read the data of the tables it queries")
                .contains("arn:aws:glue:eu-central-1:123456789012:database/<database of summarise>")
                .doesNotContain("not known here");
    }

    @Test
    void allowsTheLogGroupOfTheDefaultProfileWhereTheTeamsNamesNone() throws IOException {
        Files.writeString(here.resolve("_default.yaml"), "LoggingConfiguration: {LogGroupName: /all}\n");
        Files.writeString(
                here.resolve("finance.yaml"),
                "Workflows: {finance.close: {LoggingConfiguration: {LogGroupName: /close}}}\n");
        Files.writeString(here.resolve("sales.yaml"), "LoggingConfiguration: {LogGroupName: /sales}\n");
        Files.writeString(
                here.resolve("nightly.yaml"),
                START + "    list:\n" + AWS + "operators.s3.S3ListOperator\n      bucket: raw\n");

        RoleRun finance = RoleRun.of(here, "--profile", "_default.yaml", "--profile", "finance.yaml", "nightly.yaml");
        RoleRun sales = RoleRun.of(here, "--profile", "_default.yaml", "--profile", "sales.yaml", "nightly.yaml");

        assertThat(finance.out())
                .contains("log-group:/all:*", "log-group:/close:*")
                .doesNotContain("mwaa-serverless");
        assertThat(sales.out()).contains("log-group:/sales:*").doesNotContain("log-group:/all:*");
    }

    @Test
    void leavesAPlaceholderWhereAnArgumentIsNoLiteral() throws IOException {
        RoleRun run = role(START + "    list:\n" + AWS + "operators.s3.S3ListOperator\n"
                + "      bucket: \"raw-{{ params.stage }}\"\n");

        assertThat(run.code()).isZero();
        assertThat(run.allowedOn("arn:aws:s3:::<bucket of list>")).containsExactly("s3:ListBucket");
        assertThat(run.err()).contains("IAM refuses", "<bucket of list>");
        assertThat(run.out()).contains("arn:aws:logs:<region>:<account>:log-group:/aws/mwaa-serverless/*");
    }

    @Test
    void anArgumentCannotWidenThePolicy() throws IOException {
        RoleRun run = role(START + "    list:\n" + AWS + "operators.s3.S3ListOperator\n      bucket: \"*\"\n");

        assertThat(run.out()).doesNotContain("arn:aws:s3:::*").contains("<bucket of list>");
    }

    @Test
    void namesEachOperatorItDoesNotKnow() throws IOException {
        RoleRun run = role(START + "    list:\n" + AWS + "operators.s3.S3ListOperator\n      bucket: raw\n"
                + "    own:\n      operator: mycode.operators.LedgerOperator\n");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("not known here", "mycode.operators.LedgerOperator (task own)");
        assertThat(run.allowedOn("arn:aws:s3:::raw")).containsExactly("s3:ListBucket");
    }

    @Test
    void handsARoleOnlyToTheServiceThatTakesIt() throws IOException {
        RoleRun run = role(START + "    run:\n" + AWS + "operators.emr.EmrServerlessStartJobOperator\n"
                + "      application_id: 00f1abc\n      execution_role_arn: arn:aws:iam::123456789012:role/spark\n"
                + "      job_driver: {sparkSubmit: {entryPoint: s3://code/main.py}}\n");

        JsonNode pass = run.statementOf("iam:PassRole");
        assertThat(pass.at("/Resource/0").asText()).isEqualTo("arn:aws:iam::123456789012:role/spark");
        assertThat(pass.at("/Condition/StringEquals/iam:PassedToService").asText())
                .isEqualTo("emr-serverless.amazonaws.com");
    }

    @Test
    void takesEachItemOfAListAndTheBucketOfAnAddress() throws IOException {
        RoleRun run = role(START + "    stop:\n" + AWS + "operators.ec2.EC2RebootInstanceOperator\n"
                + "      instance_ids: [i-1, i-2]\n" + "    wait:\n" + AWS + "sensors.s3.S3KeySensor\n"
                + "      bucket_key: s3://landing/{{ ds }}/done\n");

        assertThat(run.allowedOn("arn:aws:ec2:<region>:<account>:instance/i-2")).containsExactly("ec2:RebootInstances");
        assertThat(run.allowedOn("arn:aws:s3:::landing/*")).containsExactly("s3:GetObject");
    }

    @Test
    void takesAnArnWholeOrNotAtAll() throws IOException {
        RoleRun run = role(START + "    call:\n" + AWS + "operators.lambda_function.LambdaInvokeFunctionOperator\n"
                + "      function_name: arn:aws:lambda:eu-central-1:123456789012:function:clean\n"
                + "    watch:\n" + AWS + "sensors.ecs.EcsTaskStateSensor\n"
                + "      cluster: arn:aws:ecs:eu-central-1:123456789012:cluster/batch\n      task: abc\n");

        assertThat(run.allowedOn("arn:aws:lambda:eu-central-1:123456789012:function:clean"))
                .containsExactly("lambda:InvokeFunction");
        assertThat(run.allowedOn("arn:aws:ecs:<region>:<account>:task/<cluster of watch>/*"))
                .containsExactly("ecs:DescribeTasks");
    }

    @Test
    void takesTheQueueOfItsAddress() throws IOException {
        RoleRun run =
                role(START + "    tell:\n" + AWS + "operators.sqs.SqsPublishOperator\n      message_content: done\n"
                        + "      sqs_queue: https://sqs.eu-central-1.amazonaws.com/123456789012/done\n");

        assertThat(run.allowedOn("arn:aws:sqs:<region>:<account>:done")).containsExactly("sqs:SendMessage");
    }

    @Test
    void printsNoPolicyForADefinitionWithErrors() throws IOException {
        RoleRun run = role(START + "    list:\n" + AWS + "operators.s3.S3ListOperator\n      dependencies: [lost]\n");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error[DD602 unknown-dependency]", "mend nightly.yaml first");
    }

    @Test
    void saysWhichFileCannotBeRead() {
        assertThat(RoleRun.of(here, "lost.yaml").err()).contains("cannot read", "lost.yaml");
        assertThat(RoleRun.of(here, "lost.yaml").code()).isEqualTo(2);
    }

    @Test
    void knowsOnlyOperatorsThatThereAre() {
        OperatorCatalogue catalogue = new OperatorCatalogue();

        assertThat(new PermissionTable().operators())
                .hasSizeGreaterThan(90)
                .allSatisfy(operator -> assertThat(catalogue.find(operator)).isPresent());
    }

    private RoleRun role(String definition) throws IOException {
        Files.writeString(here.resolve("nightly.yaml"), definition);
        return RoleRun.of(here, "nightly.yaml");
    }

    /** One run of {@code ./dagdrop role}: what it printed and how it ended. */
    private record RoleRun(int code, String out, String err) {
        static RoleRun of(Path here, String... arguments) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = new CommandLine(new RoleCommand(here, new PrintWriter(out), new PrintWriter(err, true)))
                    .execute(arguments);
            return new RoleRun(code, out.toString(), err.toString());
        }

        List<String> allowedOn(String resource) throws IOException {
            List<String> actions = new ArrayList<>();
            statements()
                    .filter(statement -> texts(statement.path("Resource")).contains(resource))
                    .forEach(statement -> actions.addAll(texts(statement.path("Action"))));
            return actions;
        }

        JsonNode statementOf(String action) throws IOException {
            return statements()
                    .filter(statement -> texts(statement.path("Action")).contains(action))
                    .findFirst()
                    .orElseThrow();
        }

        private Stream<JsonNode> statements() throws IOException {
            return new ObjectMapper().readTree(out).path("Statement").valueStream();
        }

        private static List<String> texts(JsonNode array) {
            return array.valueStream().map(JsonNode::asText).toList();
        }
    }
}
