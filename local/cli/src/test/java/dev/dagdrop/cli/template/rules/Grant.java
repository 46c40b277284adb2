package dev.dagdrop.cli.template.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** One statement of a policy, and the resource it stands in. */
record Grant(Resource resource, JsonNode statement) {

    /** What policies of roles and managed policies allow. */
    static Stream<Grant> toRoles(JsonNode template) {
        return Resource.of(template, "AWS::IAM::Role", "AWS::IAM::ManagedPolicy")
                .flatMap(resource -> Stream.concat(
                                Resource.values(resource.properties().path("Policies"))
                                        .map(policy -> policy.path("PolicyDocument")),
                                Stream.of(resource.properties().path("PolicyDocument")))
                        .flatMap(document -> in(resource, document)));
    }

    /** Who may assume roles, and what policies of buckets, queues and topics say. */
    static Stream<Grant> onResources(JsonNode template) {
        return Resource.all(template).flatMap(resource -> switch (resource.type()) {
            case "AWS::IAM::Role" -> in(resource, resource.properties().path("AssumeRolePolicyDocument"));
            case "AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy" ->
                in(resource, resource.properties().path("PolicyDocument"));
            default -> Stream.empty();
        });
    }

    private static Stream<Grant> in(Resource resource, JsonNode document) {
        return Resource.values(document.path("Statement")).map(statement -> new Grant(resource, statement));
    }

    boolean allows() {
        return statement.path("Effect").asText().equals("Allow");
    }

    List<String> actions() {
        return Resource.texts(statement.path("Action"));
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
