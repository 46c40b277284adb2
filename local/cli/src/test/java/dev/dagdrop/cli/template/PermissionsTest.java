package dev.dagdrop.cli.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PermissionsTest {

    private static final String SERVICE = "airflow-serverless.amazonaws.com";

    private final TemplateNode template = TemplateNode.load(Repository.file("template.yaml"));

    /** The bucket needs the function and its role, so neither may refer to the bucket. */
    @Test
    void dependOnNothingThatDependsOnThem() {
        assertThat(Dependencies.of(template).circle()).isEmpty();
    }

    @Test
    void spellOutEveryAction() {
        assertThat(PolicyStatements.granted(template))
                .hasSizeGreaterThan(10)
                .allSatisfy(statement ->
                        assertThat(statement.at("Action").texts()).noneMatch(action -> action.contains("*")));
    }

    /** https://docs.aws.amazon.com/service-authorization/latest/reference/list_mwaa-serverless.html */
    @Test
    void coverEveryResourceOnlyWhereAnActionKnowsNone() {
        assertThat(PolicyStatements.granted(template))
                .filteredOn(statement -> statement.at("Resource").text().equals("*"))
                .flatExtracting(statement -> statement.at("Action").texts())
                .containsOnly(
                        "airflow-serverless:CreateWorkflow",
                        "airflow-serverless:ListWorkflows",
                        "xray:PutTraceSegments",
                        "xray:PutTelemetryRecords");
    }

    @Test
    void deleteWorkflowsOnlyWhereTheParameterAsksForIt() {
        assertThat(template.at("Resources", "RemovalPolicy", "Condition").text())
                .isEqualTo("DeletesWorkflows");
        assertThat(template.at("Conditions", "DeletesWorkflows").everywhere("Ref"))
                .containsExactly("OnRemove");
        assertThat(PolicyStatements.granted(template))
                .filteredOn(statement -> statement.at("Action").texts().contains("airflow-serverless:DeleteWorkflow"))
                .extracting(statement -> statement.at("Sid").text())
                // Pruning, too, is asked for by a parameter: it deletes versions.
                .containsExactlyInAnyOrder("PruneVersions", "DeleteWorkflows");
    }

    @Test
    void passTheWorkflowRoleOnlyAndOnlyToTheService() {
        TemplateNode pass = PolicyStatements.named(template, "RegistrarPolicy", "PassWorkflowRole");

        assertThat(pass.at("Action").texts()).containsExactly("iam:PassRole");
        assertThat(pass.at("Resource").value())
                .isEqualTo(template.at("Globals", "Function", "Environment", "Variables", "WORKFLOW_ROLE_ARN")
                        .value());
        assertThat(pass.at("Condition", "StringEquals", "iam:PassedToService").text())
                .isEqualTo(SERVICE);
        assertThat(PolicyStatements.granted(template))
                .filteredOn(statement -> statement.at("Action").texts().contains("iam:PassRole"))
                .hasSize(2)
                .allSatisfy(statement -> assertThat(statement
                                .at("Condition", "StringEquals", "iam:PassedToService")
                                .text())
                        .isEqualTo(SERVICE));
        assertThat(PolicyStatements.named(template, "RegistrarPolicy", "PassTeamRoles")
                        .at("Resource", "Fn::Sub")
                        .text())
                .endsWith(":role${TeamRolePath}*");
    }

    @Test
    void letTheServiceAloneTakeTheDefaultRoleAndForThisAccountOnly() {
        TemplateNode role = template.at("Resources", "WorkflowRole", "Properties");
        TemplateNode trust =
                role.at("AssumeRolePolicyDocument", "Statement").items().getFirst();

        assertThat(role.at("Path").text()).isEqualTo("/dagdrop/");
        assertThat(trust.at("Principal", "Service").text()).isEqualTo(SERVICE);
        assertThat(trust.at("Condition", "StringEquals", "aws:SourceAccount", "Ref")
                        .text())
                .isEqualTo("AWS::AccountId");
        assertThat(PolicyStatements.named(template, "WorkflowRole", "WriteTaskLogs")
                        .at("Action")
                        .texts())
                .containsExactly("logs:CreateLogStream", "logs:PutLogEvents");
    }

    @Test
    void readUnderThePrefixOnly() {
        TemplateNode read = PolicyStatements.named(template, "RegistrarPolicy", "ReadDefinitions");
        // A read carries no prefix, so the condition must hold without one, or an absent object would be a 403.
        TemplateNode list = PolicyStatements.named(template, "RegistrarPolicy", "TellAbsentDefinitions");

        assertThat(read.at("Resource").everywhere("Fn::Sub"))
                .hasSize(2)
                .allMatch(arn -> arn.endsWith("/${WorkflowPrefix}*"));
        assertThat(list.at("Condition", "StringLikeIfExists", "s3:prefix", "Fn::Sub")
                        .text())
                .isEqualTo("${WorkflowPrefix}*");
    }

    @Test
    void letOnboardingListTheFilesOfATeam() {
        TemplateNode list = PolicyStatements.named(template, "OnboardTeamRole", "ListDefinitionsAndProfiles");

        assertThat(list.at("Action").texts()).containsExactly("s3:ListBucket");
        assertThat(list.at("Condition", "StringLikeIfExists", "s3:prefix").texts())
                .containsExactly("{Fn::Sub=${WorkflowPrefix}*}", "teams/*");
    }

    /** Records of workflows are a registrar's to write, which returns them too; those of teams to read. */
    @ParameterizedTest
    @CsvSource({
        "RegistrarPolicy, ReadProfiles, team/*",
        "RegistrarPolicy, WriteRecords, workflow/*",
        "OnboardTeamRole, KeepProfilesAndSubscriptions, team/* topic/*",
        "ReconcileBucketRole, WriteRecords, workflow/* reconcile/*"
    })
    void reachTheirOwnKindsOfRecordsOnly(String policy, String sid, String kinds) {
        assertThat(PolicyStatements.named(template, policy, sid)
                        .at("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys")
                        .texts())
                .containsExactly(kinds.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "RegisterWorkflowRole, IntakeQueue IntakeDeadLetterQueue",
        "RegisterQueuedRole, IntakeQueue IntakeDeadLetterQueue",
        "OnboardTeamRole, IntakeQueue TeamDeadLetterQueue",
        "ReconcileBucketRole, IntakeQueue TeamQueue"
    })
    void sendToTheseQueuesOnly(String role, String queues) {
        assertThat(PolicyStatements.granted(template))
                .filteredOn(statement -> statement.path().contains("." + role + "."))
                .filteredOn(statement -> statement.at("Action").texts().contains("sqs:SendMessage"))
                .flatExtracting(statement ->
                        statement.at("Resource").everywhere("Fn::GetAtt").toList())
                .containsExactlyInAnyOrder(
                        queues.replace(" ", ".Arn ").concat(".Arn").split(" "));
    }

    /** https://docs.aws.amazon.com/service-authorization/latest/reference/list_mwaa-serverless.html */
    @Test
    void changeWorkflowsOfTheirBucketOnly() {
        assertThat(PolicyStatements.granted(template))
                .filteredOn(statement -> statement.at("Action").texts().stream()
                        .anyMatch(action -> action.matches("airflow-serverless:(Create|Update|Delete|Tag|Untag).*")))
                .extracting(statement -> statement.at("Sid").text())
                .containsExactlyInAnyOrder(
                        "CreateWorkflows", "ChangeWorkflows", "TagNewWorkflows", "PruneVersions", "DeleteWorkflows");
        for (String sid : List.of("ChangeWorkflows", "PruneVersions")) {
            assertThat(tagged(PolicyStatements.named(template, "RegistrarPolicy", sid), "aws:ResourceTag"))
                    .isEqualTo(bucketName());
        }
        assertThat(tagged(PolicyStatements.named(template, "RemovalPolicy", "DeleteWorkflows"), "aws:ResourceTag"))
                .isEqualTo(bucketName());
        for (String sid : List.of("CreateWorkflows", "TagNewWorkflows")) {
            assertThat(tagged(PolicyStatements.named(template, "RegistrarPolicy", sid), "aws:RequestTag"))
                    .isEqualTo(bucketName());
        }
        assertThat(PolicyStatements.named(template, "RegistrarPolicy", "TagNewWorkflows")
                        .at("Condition", "Null", "aws:ResourceTag/dagdrop:bucket")
                        .text())
                .isEqualTo("true");
    }

    private static Object tagged(TemplateNode statement, String key) {
        return statement
                .at("Condition", "StringEquals", key + "/dagdrop:bucket")
                .value();
    }

    private Object bucketName() {
        return template.at("Globals", "Function", "Environment", "Variables", "BUCKET_NAME")
                .value();
    }

    @Test
    void changeSubscriptionsOfThisAccountOnly() {
        assertThat(PolicyStatements.named(template, "OnboardTeamRole", "ChangeSubscriptions")
                        .at("Resource", "Fn::Sub")
                        .text())
                .isEqualTo("arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:*");
    }

    @Test
    void letReconcileLookButNotTouch() {
        assertThat(PolicyStatements.granted(template))
                .filteredOn(statement -> statement.path().contains("ReconcileBucketRole"))
                .flatExtracting(statement -> statement.at("Action").texts())
                .doesNotContain(
                        "s3:GetObject", "airflow-serverless:CreateWorkflow", "airflow-serverless:UpdateWorkflow")
                .contains(
                        "s3:ListBucketVersions",
                        "airflow-serverless:ListWorkflows",
                        "dynamodb:Scan",
                        "sns:ListSubscriptionsByTopic");
        assertThat(PolicyStatements.named(template, "ReconcileBucketRole", "ListDefinitionsAndProfiles")
                        .at("Condition", "StringLike", "s3:prefix")
                        .texts())
                .containsExactly("{Fn::Sub=${WorkflowPrefix}*}", "teams/*");
    }

    @Test
    void letThisAccountsBucketInvokeTheFunctionAndNoOther() {
        TemplateNode permission = template.at("Resources", "WorkflowBucketPermission", "Properties");

        assertThat(permission.at("SourceAccount", "Ref").text()).isEqualTo("AWS::AccountId");
        assertThat(permission.at("SourceArn").everywhere("Fn::Sub")).hasSize(2).allMatch(arn -> arn.contains(":s3:::"));
        assertThat(permission.at("FunctionName", "Ref").text()).isEqualTo("RegisterWorkflowFunction.Alias");
    }

    @ParameterizedTest
    @CsvSource({
        "IntakeQueuePolicy, IntakeRuleSends, IntakeRule",
        "IntakeDeadLetterQueuePolicy, IntakeRuleSendsWhatItCannotDeliver, IntakeRule",
        "TeamQueuePolicy, TeamRuleSends, TeamRule",
        "TeamDeadLetterQueuePolicy, TeamRuleSendsWhatItCannotDeliver, TeamRule"
    })
    void letTheRuleOfAnExistingBucketSendAndNoOther(String policy, String sid, String rule) {
        assertThat(PolicyStatements.named(template, policy, sid)
                        .at("Condition", "ArnEquals", "aws:SourceArn")
                        .everywhere("Fn::GetAtt"))
                .containsExactly(rule + ".Arn");
    }

    @ParameterizedTest
    @CsvSource({"IntakeRule, IntakeDeadLetterQueue", "TeamRule, TeamDeadLetterQueue"})
    void takeEventsOfThisAccountOnly(String rule, String deadLetters) {
        TemplateNode properties = template.at("Resources", rule, "Properties");

        assertThat(properties.at("EventPattern", "account").texts()).containsExactly("{Ref=AWS::AccountId}");
        assertThat(properties
                        .at("Targets")
                        .items()
                        .getFirst()
                        .at("DeadLetterConfig")
                        .everywhere("Fn::GetAtt"))
                .containsExactly(deadLetters + ".Arn");
    }
}
