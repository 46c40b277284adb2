package dev.dagdrop.cli.template.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How data is kept and reached. Each gives the resources that break the rule. */
final class StorageRules {

    /** CloudWatch cannot use AWS's key for SNS, and an alarm names no file: docs/decisions/encryption.md. */
    private static final Set<String> PLAIN_WITHOUT_A_KEY = Set.of("AlarmTopic");

    private StorageRules() {}

    static Stream<String> unencrypted(JsonNode template) {
        return TemplateResource.all(template)
                .filter(resource -> !isEncrypted(resource))
                .map(TemplateResource::name)
                .filter(name -> !PLAIN_WITHOUT_A_KEY.contains(name));
    }

    private static boolean isEncrypted(TemplateResource resource) {
        JsonNode properties = resource.properties();
        return switch (resource.type()) {
            case "AWS::S3::Bucket" -> properties.path("BucketEncryption").has("ServerSideEncryptionConfiguration");
            case "AWS::DynamoDB::Table" ->
                properties.path("SSESpecification").path("SSEEnabled").asBoolean();
            case "AWS::SNS::Topic" -> always(properties.path("KmsMasterKeyId"));
            case "AWS::SQS::Queue" ->
                always(properties.path("KmsMasterKeyId"))
                        || TemplateResource.values(properties.path("SqsManagedSseEnabled"))
                                .anyMatch(JsonNode::asBoolean);
            default -> true;
        };
    }

    /** Whatever the conditions, there is a value. */
    private static boolean always(JsonNode place) {
        return !place.isMissingNode() && !place.toString().contains("AWS::NoValue");
    }

    static Stream<String> reachableWithoutTls(JsonNode template) {
        Set<String> guarded = PolicyGrant.onResources(template)
                .filter(grant -> grant.statement().path("Effect").asText().equals("Deny"))
                .filter(grant -> grant.statement().path("Principal").asText().equals("*"))
                .filter(grant -> grant.statement()
                        .path("Condition")
                        .path("BoolIfExists")
                        .path("aws:SecureTransport")
                        .asText()
                        .equals("false"))
                .flatMap(grant -> TemplateResource.values(grant.statement().path("Resource")))
                .map(TemplateResource::target)
                .collect(Collectors.toSet());
        return TemplateResource.of(template, "AWS::S3::Bucket", "AWS::SQS::Queue", "AWS::SNS::Topic")
                .map(TemplateResource::name)
                .filter(name -> !guarded.contains(name));
    }

    /** A group that keeps logs for ever, or a function whose group Lambda would make by itself. */
    static Stream<String> logsWithoutEnd(JsonNode template) {
        Set<String> ending = TemplateResource.of(template, "AWS::Logs::LogGroup")
                .filter(group -> group.properties().path("RetentionInDays").asInt() > 0)
                .map(TemplateResource::name)
                .collect(Collectors.toSet());
        return Stream.concat(
                TemplateResource.of(template, "AWS::Logs::LogGroup").map(TemplateResource::name).filter(name -> !ending.contains(name)),
                TemplateResource.of(template, "AWS::Lambda::Function")
                        .filter(function -> !ending.contains(TemplateResource.target(
                                function.properties().path("LoggingConfig").path("LogGroup"))))
                        .map(TemplateResource::name));
    }
}
