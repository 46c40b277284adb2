package dev.dagdrop.cli.template.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** One statement of a policy, and the resource it stands in. */
record PolicyGrant(TemplateResource resource, JsonNode statement) {

    /** What policies of roles and managed policies allow. */
    static Stream<PolicyGrant> toRoles(JsonNode template) {
        return TemplateResource.of(template, "AWS::IAM::Role", "AWS::IAM::ManagedPolicy")
                .flatMap(resource -> Stream.concat(
                                TemplateResource.values(resource.properties().path("Policies"))
                                        .map(policy -> policy.path("PolicyDocument")),
                                Stream.of(resource.properties().path("PolicyDocument")))
                        .flatMap(document -> in(resource, document)));
    }

    /** Who may assume roles, and what policies of buckets, queues and topics say. */
    static Stream<PolicyGrant> onResources(JsonNode template) {
        return TemplateResource.all(template).flatMap(resource -> switch (resource.type()) {
            case "AWS::IAM::Role" -> in(resource, resource.properties().path("AssumeRolePolicyDocument"));
            case "AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy" ->
                in(resource, resource.properties().path("PolicyDocument"));
            default -> Stream.empty();
        });
    }

    private static Stream<PolicyGrant> in(TemplateResource resource, JsonNode document) {
        return TemplateResource.values(document.path("Statement"))
                .map(statement -> new PolicyGrant(resource, statement));
    }

    boolean allows() {
        return statement.path("Effect").asText().equals("Allow");
    }

    List<String> actions() {
        return TemplateResource.texts(statement.path("Action"));
    }

    /** Whether a condition of any operator names this key. */
    boolean conditionOn(String key) {
        return statement.path("Condition").properties().stream()
                .anyMatch(operator -> operator.getValue().has(key));
    }

    String place() {
        return resource.name() + "." + statement.path("Sid").asText();
    }
}
