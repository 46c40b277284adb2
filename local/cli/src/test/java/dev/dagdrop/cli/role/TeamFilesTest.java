package dev.dagdrop.cli.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dagdrop.cli.template.TemplateNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of docs/teams, and the names of IAM's actions, as cfn-lint knows them. */
class TeamFilesTest {
    private static final Path FOLDER = Path.of("..", "..", "docs", "teams");
    private static final Path ROLE = FOLDER.resolve("execution-role.yaml");

    private static final Path TABLE = Path.of("src/main/resources/dev/dagdrop/cli/role/permissions.txt");
    private static final int NOT_INSTALLED = 3;

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void theRoleTrustsTheServiceForThisAccountOnly() {
        TemplateNode role = TemplateNode.load(ROLE).at("Resources", "ExecutionRole", "Properties");
        List<TemplateNode> trust =
                role.at("AssumeRolePolicyDocument", "Statement").items();

        assertThat(trust).hasSize(1);
        assertThat(trust.getFirst().at("Principal", "Service").text()).isEqualTo("airflow-serverless.amazonaws.com");
        assertThat(trust.getFirst()
                        .at("Condition", "StringEquals", "aws:SourceAccount", "Ref")
                        .text())
                .isEqualTo("AWS::AccountId");
        assertThat(role.at("Path").text()).isEqualTo("/dagdrop/");
    }

    @Test
    void theUploaderReachesTheTeamsPrefixAndNoProfile() throws IOException {
        JsonNode statements =
                mapper.readTree(FOLDER.resolve("uploader-policy.json").toFile()).path("Statement");

        assertThat(statements).allSatisfy(statement -> {
            boolean allows = statement.path("Effect").asText().equals("Allow");
            String resource = statement.path("Resource").asText();
            if (!allows) {
                assertThat(resource).isEqualTo("arn:aws:s3:::BUCKET/teams/*");
            } else if (resource.contains("/")) {
                assertThat(resource).isEqualTo("arn:aws:s3:::BUCKET/workflows/TEAM/*");
            } else {
                assertThat(statement.at("/Condition/StringLike/s3:prefix"))
                        .allSatisfy(prefix -> assertThat(prefix.asText()).startsWith("workflows/TEAM/"));
            }
        });
        assertThat(statements)
                .anyMatch(statement -> statement.path("Effect").asText().equals("Deny"));
    }

    @Test
    void theBucketLetsOnlyThePlatformTeamChangeProfiles() throws IOException {
        JsonNode statement =
                mapper.readTree(FOLDER.resolve("bucket-policy.json").toFile()).at("/Statement/0");

        assertThat(statement.path("Effect").asText()).isEqualTo("Deny");
        assertThat(statement.path("Principal").asText()).isEqualTo("*");
        assertThat(statement.path("Resource").asText()).isEqualTo("arn:aws:s3:::BUCKET/teams/*");
        assertThat(statement.at("/Condition/ArnNotEquals/aws:PrincipalArn").asText())
                .isEqualTo("arn:aws:iam::ACCOUNT:role/PLATFORM-ROLE");
        assertThat(statement.path("Action").valueStream().map(JsonNode::asText))
                .contains("s3:PutObject*", "s3:DeleteObject*");
    }

    @Test
    void cfnLintHasNothingToSayAboutTheRole() throws Exception {
        assertThat(lint(ROLE)).isEmpty();
    }

    @Test
    void cfnLintKnowsEveryActionOfTheTable(@TempDir Path folder) throws Exception {
        assertThat(lint(policyOf(actions(), folder))).isEmpty();

        assertThat(lint(policyOf(new TreeSet<>(List.of("s3:GetObjekt")), folder)))
                .as("cfn-lint looks at actions at all")
                .contains("W3037");
    }

    @Test
    void everyActionIsTiedToAResourceThatItKnows(@TempDir Path folder) throws Exception {
        assertThat(checkedPermissions(TABLE)).endsWith(" 0 faults\n");

        Path wrong = folder.resolve("wrong.txt");
        Files.writeString(wrong, """
                a
                  glue:GetDatabase glue:table/{database}/*
                  glue:GetCrawlerMetrics glue:crawler/{name}
                  s3:GetObject *
                  s3:GetObjekt s3-object(bucket,key)
                """);
        assertThat(checkedPermissions(wrong))
                .contains("wrong.txt:2:", "wrong.txt:3:", "wrong.txt:4:", "wrong.txt:5:", "4 faults");
    }

    private static String checkedPermissions(Path table) throws Exception {
        Process check = new ProcessBuilder("../../.ci/check-permissions", table.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeThat(check.waitFor()).as(printed).isNotEqualTo(NOT_INSTALLED);
        return printed;
    }

    private static SortedSet<String> actions() {
        PermissionTable table = new PermissionTable();
        SortedSet<String> actions = new TreeSet<>();
        for (String operator : table.operators()) {
            for (PermissionNeed need : table.of(operator).orElseThrow()) {
                if (need instanceof PermissionNeed.Actions needed) {
                    actions.addAll(needed.actions());
                }
            }
        }
        return actions;
    }

    private Path policyOf(SortedSet<String> actions, Path folder) throws IOException {
        ObjectNode template = JsonNodeFactory.instance.objectNode().put("AWSTemplateFormatVersion", "2010-09-09");
        ObjectNode policy = template.putObject("Resources").putObject("Policy");
        policy.put("Type", "AWS::IAM::ManagedPolicy");
        ObjectNode document = policy.putObject("Properties").putObject("PolicyDocument");
        document.put("Version", "2012-10-17");
        ObjectNode statement = document.putArray("Statement").addObject().put("Effect", "Allow");
        ArrayNode list = statement.putArray("Action");
        actions.forEach(list::add);
        statement.put("Resource", "*");
        Path file = folder.resolve("policy.json");
        Files.writeString(file, mapper.writeValueAsString(template));
        return file;
    }

    private static String lint(Path template) throws Exception {
        boolean installed = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "cfn-lint")));
        assumeThat(installed)
                .as("cfn-lint is not installed (pip install cfn-lint)")
                .isTrue();
        Process lint = new ProcessBuilder("cfn-lint", "--include-checks", "W", "--", template.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        lint.waitFor();
        return printed;
    }
}
