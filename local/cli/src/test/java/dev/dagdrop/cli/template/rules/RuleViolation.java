package dev.dagdrop.cli.template.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A change of the template that one rule forbids, and the place it has to name. */
record RuleViolation(TemplateRule rule, String place, Consumer<ObjectNode> change) {

    static Stream<RuleViolation> all() {
        return Stream.of(
                new RuleViolation(
                        TemplateRule.EVERY_ACTION_IS_SPELLED_OUT,
                        "RegistrarPolicy.WriteRecords",
                        template -> statement(template, "RegistrarPolicy", "WriteRecords")
                                .put("Action", "dynamodb:*")),
                new RuleViolation(
                        TemplateRule.A_KNOWN_RESOURCE_IS_NAMED,
                        "RegistrarPolicy.SendNotices",
                        template -> statement(template, "RegistrarPolicy", "SendNotices")
                                .put("Resource", "*")),
                new RuleViolation(
                        TemplateRule.RECORDS_ARE_WRITTEN_BY_KIND,
                        "OnboardTeamRole.KeepProfilesAndSubscriptions",
                        template -> statement(template, "OnboardTeamRole", "KeepProfilesAndSubscriptions")
                                .remove("Condition")),
                new RuleViolation(
                        TemplateRule.WORKFLOWS_OF_OTHERS_ARE_NOT_CHANGED,
                        "RegistrarPolicy.ChangeWorkflows",
                        template -> statement(template, "RegistrarPolicy", "ChangeWorkflows")
                                .remove("Condition")),
                new RuleViolation(
                        TemplateRule.WORKFLOWS_OF_OTHERS_ARE_NOT_CHANGED,
                        "RemovalPolicy.DeleteWorkflows",
                        template -> statement(template, "RemovalPolicy", "DeleteWorkflows")
                                .remove("Condition")),
                new RuleViolation(
                        TemplateRule.ROLES_ARE_PASSED_TO_ONE_SERVICE,
                        "RegistrarPolicy.PassWorkflowRole",
                        template -> statement(template, "RegistrarPolicy", "PassWorkflowRole")
                                .remove("Condition")),
                new RuleViolation(
                        TemplateRule.SERVICES_ACT_FOR_THIS_ACCOUNT_ONLY,
                        "WorkflowBucketPermission",
                        template ->
                                properties(template, "WorkflowBucketPermission").remove("SourceAccount")),
                new RuleViolation(
                        TemplateRule.SERVICES_ACT_FOR_THIS_ACCOUNT_ONLY,
                        "AlarmTopicPolicy.AlarmsOfThisAccountSend",
                        template -> statement(template, "AlarmTopicPolicy", "AlarmsOfThisAccountSend")
                                .remove("Condition")),
                new RuleViolation(
                        TemplateRule.NOTHING_IS_PUBLIC,
                        "WorkflowBucket",
                        template -> object(
                                        properties(template, "WorkflowBucket").path("PublicAccessBlockConfiguration"))
                                .put("BlockPublicPolicy", false)),
                new RuleViolation(
                        TemplateRule.NOTHING_IS_PUBLIC,
                        "WorkflowBucketPolicy.OnlyTls",
                        template -> statement(template, "WorkflowBucketPolicy", "OnlyTls")
                                .put("Effect", "Allow")),
                new RuleViolation(
                        TemplateRule.NO_DENIAL_IS_PASSED_BY_AN_ABSENT_KEY,
                        "WorkflowBucketPolicy.OnlyThisAccount",
                        template -> object(statement(template, "WorkflowBucketPolicy", "OnlyThisAccount")
                                        .path("Condition"))
                                .putObject("Bool")
                                .put("aws:PrincipalIsAWSService", false)),
                new RuleViolation(
                        TemplateRule.EVERYTHING_KEPT_IS_ENCRYPTED,
                        "WorkflowBucket",
                        template -> properties(template, "WorkflowBucket").remove("BucketEncryption")),
                new RuleViolation(
                        TemplateRule.EVERYTHING_KEPT_IS_ENCRYPTED,
                        "IntakeQueue",
                        template -> properties(template, "IntakeQueue").remove("SqsManagedSseEnabled")),
                new RuleViolation(
                        TemplateRule.EVERYTHING_KEPT_IS_ENCRYPTED,
                        "NoticeTopic",
                        template -> properties(template, "NoticeTopic").remove("KmsMasterKeyId")),
                new RuleViolation(
                        TemplateRule.EVERYTHING_KEPT_IS_ENCRYPTED,
                        "RegistrationTable",
                        template -> properties(template, "RegistrationTable").remove("SSESpecification")),
                new RuleViolation(
                        TemplateRule.EVERY_REQUEST_COMES_BY_TLS,
                        "TeamDeadLetterQueue",
                        template -> object(template.path("Resources")).remove("TeamDeadLetterQueuePolicy")),
                new RuleViolation(
                        TemplateRule.LOGS_END_SOME_DAY,
                        "RegisterQueuedLogGroup",
                        template ->
                                properties(template, "RegisterQueuedLogGroup").remove("RetentionInDays")),
                new RuleViolation(
                        TemplateRule.LOGS_END_SOME_DAY,
                        "RegisterQueuedFunction",
                        template ->
                                properties(template, "RegisterQueuedFunction").remove("LoggingConfig")),
                new RuleViolation(
                        TemplateRule.NO_FAILURE_IS_LOST,
                        "RegisterWorkflowFunction",
                        template ->
                                object(template.path("Resources")).remove("RegisterWorkflowFunctionEventInvokeConfig")),
                new RuleViolation(
                        TemplateRule.NO_FAILURE_IS_LOST,
                        "IntakeQueue",
                        template -> properties(template, "IntakeQueue").remove("RedrivePolicy")),
                new RuleViolation(
                        TemplateRule.A_CHANGED_PARAMETER_PUBLISHES_A_VERSION,
                        "OnboardTeamFunction: TeamRolePath",
                        template -> TemplateResource.of(template, "AWS::Lambda::Version")
                                .filter(version -> version.name().startsWith("OnboardTeamFunction"))
                                .forEach(
                                        version -> object(version.properties()).put("Description", "always the same"))),
                new RuleViolation(
                        TemplateRule.A_CHANGED_PARAMETER_PUBLISHES_A_VERSION,
                        "RegisterQueuedFunction: NotificationEmail",
                        template -> object(properties(template, "RegisterQueuedFunction")
                                        .path("Environment")
                                        .path("Variables"))
                                .putObject("ADDRESS")
                                .put("Ref", "NotificationEmail")));
    }

    /** The template with the change made to a copy. */
    JsonNode of(JsonNode template) {
        ObjectNode copy = object(template).deepCopy();
        change.accept(copy);
        return copy;
    }

    @Override
    public String toString() {
        return rule + " in " + place;
    }

    private static ObjectNode statement(JsonNode template, String resource, String sid) {
        return Stream.concat(PolicyGrant.toRoles(template), PolicyGrant.onResources(template))
                .filter(grant -> grant.place().equals(resource + "." + sid))
                .map(grant -> object(grant.statement()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(resource + " has no statement " + sid));
    }

    private static ObjectNode properties(JsonNode template, String resource) {
        return object(template.path("Resources").path(resource).path("Properties"));
    }

    private static ObjectNode object(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new AssertionError("the transformed template has no such place: " + node);
    }
}
