package dev.dagdrop.cli.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParametersTest {

    private final TemplateNode template = TemplateNode.load(Repository.file("template.yaml"));

    @Test
    void saysWhatEachIsForAndNeedsNone() {
        assertThat(template.at("Parameters").children()).hasSize(23).allSatisfy(parameter -> {
            assertThat(parameter.at("Description").text()).hasSizeGreaterThan(20);
            assertThat(parameter.has("Default")).as(parameter.path()).isTrue();
        });
    }

    @Test
    void saysWhatAPatternMeans() {
        assertThat(template.at("Parameters").children())
                .filteredOn(parameter -> parameter.has("AllowedPattern"))
                .isNotEmpty()
                .allSatisfy(parameter ->
                        assertThat(parameter.at("ConstraintDescription").text()).startsWith("must be"));
    }

    @Test
    void refusesABucketToCreateTogetherWithOneToAttachTo() {
        TemplateNode rule =
                template.at("Rules", "OneBucket", "Assertions").items().getFirst();

        assertThat(rule.everywhere("Ref")).containsExactlyInAnyOrder("BucketName", "ExistingBucketName");
        assertThat(rule.at("AssertDescription").text()).contains("BucketName", "ExistingBucketName", "not both");
    }

    @Test
    void refusesAPrefixThatIsOrBeginsWithTheFolderOfProfiles() throws IOException {
        String pattern =
                template.at("Parameters", "WorkflowPrefix", "AllowedPattern").text();
        String ofTheCase = Repository.caseFile("prefix-below-teams/parameters.json")
                .path("WorkflowPrefix")
                .asText();

        assertThat(List.of(ofTheCase, "teams/", "teams/a/b/", "teams/teams/"))
                .noneMatch(prefix -> prefix.matches(pattern));
        assertThat(List.of("workflows/", "teams-workflows/", "my/teams/", "Teams/"))
                .allMatch(prefix -> prefix.matches(pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "true, '', '', false",
        "true, my-bucket, '', false",
        "true, my-bucket, arn:aws:iam::123456789012:role/platform, true",
        "false, '', '', true",
        "false, '', arn:aws:iam::123456789012:role/platform, true"
    })
    void guardsAnExistingBucketOnlyForANamedAdministrator(
            String guard, String bucket, String administrator, boolean accepted) {
        TemplateEvaluator evaluator = new TemplateEvaluator(
                template,
                Map.of(
                        "GuardExistingBucket",
                        guard,
                        "ExistingBucketName",
                        bucket,
                        "ProfileAdministratorArn",
                        administrator),
                Map.of());

        assertThat(accepts(evaluator)).isEqualTo(accepted);
        assertThat(evaluator.holds(template.at("Conditions", "GuardsExistingBucket")))
                .isEqualTo(accepted && guard.equals("true"));
    }

    private boolean accepts(TemplateEvaluator evaluator) {
        return template.at("Rules").children().stream()
                .filter(rule -> !rule.has("RuleCondition") || evaluator.holds(rule.at("RuleCondition")))
                .flatMap(rule -> rule.at("Assertions").items().stream())
                .allMatch(assertion -> evaluator.holds(assertion.at("Assert")));
    }

    /** The services that hold what the key encrypts, and those that must be allowed to use it to deliver. */
    @Test
    void namesTheServicesThatUseTheKey() {
        String description =
                template.at("Parameters", "KmsKeyArn", "Description").text();
        List<String> holders = PolicyStatements.named(template, "KeyPolicy", "UseTheStacksKey")
                .at("Condition", "StringEquals", "kms:ViaService")
                .everywhere("Fn::Sub")
                .map(service -> service.replaceFirst("\\..*", ""))
                .toList();

        assertThat(holders).containsExactly("s3", "dynamodb", "sns", "sqs");
        assertThat(description)
                .contains("(S3)", "(DynamoDB)", "(SNS)", "(SQS)")
                .contains("s3.amazonaws.com", "events.amazonaws.com", "cloudwatch.amazonaws.com");
    }
}
