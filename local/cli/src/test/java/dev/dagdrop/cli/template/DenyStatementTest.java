package dev.dagdrop.cli.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DenyStatementTest {

    private static final String ACCOUNT = "123456789012";
    private static final String ADMINISTRATOR = "arn:aws:iam::123456789012:role/platform-ci";
    private static final Map<String, String> ANONYMOUS = Map.of("aws:SecureTransport", "true");

    private final TemplateNode template = TemplateNode.load(Repository.file("template.yaml"));
    private final TemplateEvaluator evaluator = new TemplateEvaluator(
            template,
            Map.of("ProfileAdministratorArn", "arn:aws:iam::123456789012:role/platform-*"),
            Map.of("AWS::AccountId", ACCOUNT));

    /** Case anonymous-deny: such a request carries neither the account nor whether a service makes it. */
    @Test
    void refuseAnonymousRequestsToTheBucket() throws IOException {
        JsonNode context = Repository.caseFile("anonymous-deny/context.json");
        assertThat(context.path("statement").asText()).isEqualTo("OnlyThisAccount of WorkflowBucketPolicy");
        JsonNode request = context.path("request");
        assertThat(request.path("context keys absent"))
                .extracting(JsonNode::asText)
                .doesNotContainAnyElementsOf(ANONYMOUS.keySet());
        assertThat(request.path("context keys present"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(ANONYMOUS.keySet());

        assertThat(denial("WorkflowBucketPolicy", "OnlyThisAccount").applies(ANONYMOUS))
                .isTrue();
    }

    @Test
    void refuseOtherAccountsButNeitherThisOneNorServices() {
        DenyStatement denial = denial("WorkflowBucketPolicy", "OnlyThisAccount");

        assertThat(denial.applies(principal(ACCOUNT, "false"))).isFalse();
        assertThat(denial.applies(principal("111122223333", "false"))).isTrue();
        assertThat(denial.applies(Map.of("aws:PrincipalIsAWSService", "true"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WorkflowBucketPolicy", "ExistingBucketPolicy"})
    void refuseProfilesOfAnyoneButTheAdministrator(String policy) {
        DenyStatement denial = denial(policy, "OnlyAdministratorsWriteProfiles");

        assertThat(denial.applies(Map.of("aws:PrincipalArn", ADMINISTRATOR))).isFalse();
        assertThat(denial.applies(Map.of("aws:PrincipalArn", "arn:aws:iam::123456789012:role/finance")))
                .isTrue();
        assertThat(denial.applies(ANONYMOUS)).isTrue();
    }

    /** Profiles come into the bucket by upload, copy, restore and replication, and go by deletion. */
    @ParameterizedTest
    @ValueSource(strings = {"WorkflowBucketPolicy", "ExistingBucketPolicy"})
    void coverEveryWayToChangeAProfile(String policy) {
        TemplateNode statement = PolicyStatements.named(template, policy, "OnlyAdministratorsWriteProfiles");

        assertThat(statement.at("Principal").text()).isEqualTo("*");
        assertThat(statement.at("Action").texts())
                .containsExactly(
                        "s3:PutObject*",
                        "s3:DeleteObject*",
                        "s3:RestoreObject",
                        "s3:ReplicateObject",
                        "s3:ReplicateDelete");
        assertThat(statement.at("Resource", "Fn::Sub").text()).endsWith("/teams/*");
    }

    @Test
    void refuseEveryRequestWithoutTls() {
        assertThat(onlyTls("template.yaml")).hasSize(6);
        assertThat(onlyTls("monitoring.yaml")).hasSize(1);
        assertThat(Stream.of("template.yaml", "monitoring.yaml").flatMap(file -> onlyTls(file).stream()))
                .allSatisfy(denial -> {
                    assertThat(denial.applies(Map.of("aws:SecureTransport", "false")))
                            .isTrue();
                    assertThat(denial.applies(Map.of("aws:SecureTransport", "true")))
                            .isFalse();
                });
    }

    private List<DenyStatement> onlyTls(String file) {
        return TemplateNode.load(Repository.file(file)).at("Resources").children().stream()
                .filter(resource -> resource.at("Type").text().matches("AWS::(S3|SQS|SNS)::\\w+Policy"))
                .flatMap(resource -> resource.at("Properties", "PolicyDocument", "Statement").items().stream())
                .filter(statement -> statement.at("Sid").text().equals("OnlyTls"))
                .map(statement -> new DenyStatement(statement, evaluator))
                .toList();
    }

    private DenyStatement denial(String policy, String sid) {
        return new DenyStatement(PolicyStatements.named(template, policy, sid), evaluator);
    }

    private static Map<String, String> principal(String account, String service) {
        return Map.of("aws:PrincipalAccount", account, "aws:PrincipalIsAWSService", service);
    }
}
