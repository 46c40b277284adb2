package dev.dagdrop.cli.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
        assertThat(Statements.granted(template))
                .hasSizeGreaterThan(10)
                .allSatisfy(statement ->
                        assertThat(statement.at("Action").texts()).noneMatch(action -> action.contains("*")));
    }

    /** https://docs.aws.amazon.com/service-authorization/latest/reference/list_mwaa-serverless.html */
    @Test
    void coverEveryResourceOnlyWhereAnActionKnowsNone() {
        assertThat(Statements.granted(template))
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
        assertThat(Statements.granted(template))
                .filteredOn(statement -> statement.at("Action").texts().contains("airflow-serverless:DeleteWorkflow"))
                .extracting(statement -> statement.at("Sid").text())
                // Pruning, too, is asked for by a parameter: it deletes versions.
                .containsExactlyInAnyOrder("PruneVersions", "DeleteWorkflows");
    }

    @Test
    void passTheWorkflowRoleOnlyAndOnlyToTheService() {
        TemplateNode pass = Statements.named(template, "RegistrarPolicy", "PassWorkflowRole");

        assertThat(pass.at("Action").texts()).containsExactly("iam:PassRole");
        assertThat(pass.at("Resource").value())
                .isEqualTo(template.at("Globals", "Function", "Environment", "Variables", "WORKFLOW_ROLE_ARN")
                        .value());
        assertThat(pass.at("Condition", "StringEquals", "iam:PassedToService").text())
                .isEqualTo(SERVICE);
        assertThat(Statements.granted(template))
                .filteredOn(statement -> statement.at("Action").texts().contains("iam:PassRole"))
                .hasSize(2)
                .allSatisfy(statement -> assertThat(statement
                                .at("Condition", "StringEquals", "iam:PassedToService")
                                .text())
                        .isEqualTo(SERVICE));
        assertThat(Statements.named(template, "RegistrarPolicy", "PassTeamRoles")
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
        assertThat(Statements.named(template, "WorkflowRole", "WriteTaskLogs")
                        .at("Action")
                        .texts())
                .containsExactly("logs:CreateLogStream", "logs:PutLogEvents");
    }

    @Test
    void readUnderThePrefixOnly() {
        TemplateNode read = Statements.named(template, "RegistrarPolicy", "ReadDefinitions");
        TemplateNode list = Statements.named(template, "RegistrarPolicy", "TellAMissingDefinition");

        assertThat(read.at("Resource").everywhere("Fn::Sub"))
                .hasSize(2)
                .allMatch(arn -> arn.endsWith("/${WorkflowPrefix}*"));
        assertThat(list.at("Condition", "StringLike", "s3:prefix", "Fn::Sub").text())
                .isEqualTo("${WorkflowPrefix}*");
    }

    @Test
    void changeSubscriptionsOfThisAccountOnly() {
        assertThat(Statements.named(template, "OnboardTeamRole", "ChangeSubscriptions")
                        .at("Resource", "Fn::Sub")
                        .text())
                .isEqualTo("arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:*");
    }

    @Test
    void letReconcileLookButNotTouch() {
        assertThat(Statements.granted(template))
                .filteredOn(statement -> statement.path().contains("ReconcileBucketRole"))
                .flatExtracting(statement -> statement.at("Action").texts())
                .doesNotContain(
                        "s3:GetObject", "airflow-serverless:CreateWorkflow", "airflow-serverless:UpdateWorkflow")
                .contains("s3:ListBucketVersions", "airflow-serverless:ListWorkflows");
        assertThat(Statements.named(template, "ReconcileBucketRole", "ListDefinitions")
                        .at("Condition", "StringLike", "s3:prefix", "Fn::Sub")
                        .text())
                .isEqualTo("${WorkflowPrefix}*");
        assertThat(Statements.named(template, "ReconcileBucketRole", "KeepWhatARunHasSeen")
                        .at("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys")
                        .texts())
                .containsExactly("reconcile/*");
    }

    @Test
    void letThisAccountsBucketInvokeTheFunctionAndNoOther() {
        TemplateNode permission = template.at("Resources", "WorkflowBucketPermission", "Properties");

        assertThat(permission.at("SourceAccount", "Ref").text()).isEqualTo("AWS::AccountId");
        assertThat(permission.at("SourceArn").everywhere("Fn::Sub")).hasSize(2).allMatch(arn -> arn.contains(":s3:::"));
        assertThat(permission.at("FunctionName", "Ref").text()).isEqualTo("RegisterWorkflowFunction.Alias");
    }

    @Test
    void letTheRuleOfAnExistingBucketSendAndNoOther() {
        assertThat(Statements.named(template, "IntakeQueuePolicy", "IntakeRuleSends")
                        .at("Condition", "ArnEquals", "aws:SourceArn")
                        .everywhere("Fn::GetAtt"))
                .containsExactly("IntakeRule.Arn");
        assertThat(Statements.named(template, "DeadLetterQueuePolicy", "IntakeRuleSendsWhatItCannotDeliver")
                        .at("Condition", "ArnEquals", "aws:SourceArn")
                        .everywhere("Fn::GetAtt"))
                .containsExactly("IntakeRule.Arn", "TeamRule.Arn");
        assertThat(Statements.named(template, "TeamQueuePolicy", "TeamRuleSends")
                        .at("Condition", "ArnEquals", "aws:SourceArn")
                        .everywhere("Fn::GetAtt"))
                .containsExactly("TeamRule.Arn");
    }
}
