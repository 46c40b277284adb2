package dev.dagdrop.cli.template.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;

/** Who may do what. Each gives the places that break the rule. */
final class PermissionRules {

    /**
     * Actions without a resource type: a workflow has no ARN before it exists, listing spans the account, and X-Ray's know
     * none. https://docs.aws.amazon.com/service-authorization/latest/reference/list_mwaa-serverless.html
     */
    private static final Set<String> WITHOUT_RESOURCE = Set.of(
            "airflow-serverless:CreateWorkflow",
            "airflow-serverless:ListWorkflows",
            "xray:PutTraceSegments",
            "xray:PutTelemetryRecords");

    private static final Set<String> RECORD_WRITES =
            Set.of("dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem");

    private static final Set<String> WORKFLOW_WRITES = Set.of(
            "airflow-serverless:CreateWorkflow",
            "airflow-serverless:UpdateWorkflow",
            "airflow-serverless:DeleteWorkflow",
            "airflow-serverless:TagResource",
            "airflow-serverless:UntagResource");

    /** Lambda assumes a role for a function of the role's own account only: passing it takes iam:PassRole there. */
    private static final String LAMBDA = "lambda.amazonaws.com";

    private PermissionRules() {}

    static Stream<String> wildcardActions(JsonNode template) {
        return PolicyGrant.toRoles(template)
                .filter(PolicyGrant::allows)
                .filter(grant -> grant.actions().stream().anyMatch(action -> action.contains("*")))
                .map(PolicyGrant::place);
    }

    static Stream<String> wildcardResources(JsonNode template) {
        return PolicyGrant.toRoles(template)
                .filter(PolicyGrant::allows)
                .filter(grant -> TemplateResource.texts(grant.statement().path("Resource"))
                        .contains("*"))
                .filter(grant -> !WITHOUT_RESOURCE.containsAll(grant.actions()))
                .map(PolicyGrant::place);
    }

    static Stream<String> rolesPassedToAnyone(JsonNode template) {
        return PolicyGrant.toRoles(template)
                .filter(grant -> grant.actions().contains("iam:PassRole"))
                .filter(grant -> !grant.conditionOn("iam:PassedToService"))
                .map(PolicyGrant::place);
    }

    /** A service acts for any account that asks it to, unless the grant names ours. */
    static Stream<String> servicesOfAnyAccount(JsonNode template) {
        Stream<String> policies = PolicyGrant.onResources(template)
                .filter(PolicyGrant::allows)
                .filter(grant -> grant.statement().path("Principal").has("Service"))
                .filter(grant -> !grant.statement()
                        .path("Principal")
                        .path("Service")
                        .asText()
                        .equals(LAMBDA))
                .filter(grant -> !grant.conditionOn("aws:SourceAccount") && !grant.conditionOn("aws:SourceArn"))
                .map(PolicyGrant::place);
        Stream<String> invocations = TemplateResource.of(template, "AWS::Lambda::Permission")
                .filter(permission -> !namesTheCaller(permission.properties()))
                .map(TemplateResource::name);
        return Stream.concat(policies, invocations);
    }

    /** The ARN of a bucket names no account, so it takes the account too; another resource of the stack suffices. */
    private static boolean namesTheCaller(JsonNode permission) {
        return permission.path("SourceArn").has("Fn::GetAtt")
                || (permission.has("SourceArn") && permission.has("SourceAccount"));
    }

    /** The table holds what several functions keep; each writes its own kinds of records. */
    static Stream<String> recordsOfAnyKindWritten(JsonNode template) {
        return PolicyGrant.toRoles(template)
                .filter(PolicyGrant::allows)
                .filter(grant -> grant.actions().stream().anyMatch(RECORD_WRITES::contains))
                .filter(grant -> !grant.conditionOn("dynamodb:LeadingKeys"))
                .map(PolicyGrant::place);
    }

    /** An account has one list of workflows. */
    static Stream<String> workflowsOfOthersChanged(JsonNode template) {
        return PolicyGrant.toRoles(template)
                .filter(PolicyGrant::allows)
                .filter(grant -> grant.actions().stream().anyMatch(WORKFLOW_WRITES::contains))
                .filter(grant -> !grant.conditionOn("aws:ResourceTag/dagdrop:bucket")
                        && !grant.conditionOn("aws:RequestTag/dagdrop:bucket"))
                .map(PolicyGrant::place);
    }

    /** Bool does not match a key that the request lacks, so an anonymous request would pass a denial. */
    static Stream<String> denialsThatAbsentKeysPass(JsonNode template) {
        return PolicyGrant.onResources(template)
                .filter(grant -> !grant.allows())
                .filter(grant -> grant.statement().path("Condition").has("Bool"))
                .map(PolicyGrant::place);
    }

    static Stream<String> openToAnyone(JsonNode template) {
        Stream<String> policies = PolicyGrant.onResources(template)
                .filter(PolicyGrant::allows)
                .filter(grant -> grant.statement().path("Principal").asText().equals("*")
                        || grant.statement()
                                .path("Principal")
                                .path("AWS")
                                .asText()
                                .equals("*"))
                .map(PolicyGrant::place);
        Stream<String> permissions = TemplateResource.of(template, "AWS::Lambda::Permission")
                .filter(permission ->
                        permission.properties().path("Principal").asText().equals("*"))
                .map(TemplateResource::name);
        Stream<String> buckets = TemplateResource.of(template, "AWS::S3::Bucket")
                .filter(bucket -> !blocksPublicAccess(bucket.properties().path("PublicAccessBlockConfiguration")))
                .map(TemplateResource::name);
        return Stream.of(policies, permissions, buckets).flatMap(all -> all);
    }

    private static boolean blocksPublicAccess(JsonNode block) {
        return Stream.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets")
                .allMatch(setting -> block.path(setting).asBoolean());
    }
}
