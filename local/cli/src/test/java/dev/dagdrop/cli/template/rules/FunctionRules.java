package dev.dagdrop.cli.template.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Where failures go, and what changed parameters publish. Each gives the functions and queues that break the rule. */
final class FunctionRules {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9]+)");

    private FunctionRules() {}

    /**
     * S3 and EventBridge invoke asynchronously: after Lambda's own attempts the event needs somewhere to go, unless a
     * schedule brings the next one.
     */
    static Stream<String> failuresLost(JsonNode template) {
        Set<String> caught = TemplateResource.of(template, "AWS::Lambda::EventInvokeConfig")
                .filter(config -> config.properties()
                        .path("DestinationConfig")
                        .path("OnFailure")
                        .has("Destination"))
                .map(config -> TemplateResource.target(config.properties().path("FunctionName")))
                .collect(Collectors.toSet());
        Set<String> schedules = TemplateResource.of(template, "AWS::Events::Rule")
                .filter(rule -> rule.properties().has("ScheduleExpression"))
                .map(TemplateResource::name)
                .collect(Collectors.toSet());
        Stream<String> functions = TemplateResource.of(template, "AWS::Lambda::Permission")
                .filter(permission -> !schedules.contains(
                        TemplateResource.target(permission.properties().path("SourceArn"))))
                .map(permission -> TemplateResource.target(permission.properties().path("FunctionName")))
                .map(alias -> alias.replaceFirst("Aliaslive$", ""))
                .distinct()
                .filter(function -> !caught.contains(function));
        Set<String> redriven = TemplateResource.of(template, "AWS::SQS::Queue")
                .filter(queue -> queue.properties().path("RedrivePolicy").has("deadLetterTargetArn"))
                .map(TemplateResource::name)
                .collect(Collectors.toSet());
        Stream<String> queues = TemplateResource.of(template, "AWS::Lambda::EventSourceMapping")
                .map(source -> TemplateResource.target(source.properties().path("EventSourceArn")))
                .filter(queue -> !redriven.contains(queue));
        return Stream.concat(functions, queues);
    }

    /** Otherwise the alias goes on with the old environment: docs/decisions/lambda-settings.md. */
    static Stream<String> parametersThatPublishNoVersion(JsonNode template) {
        return TemplateResource.of(template, "AWS::Lambda::Version").flatMap(version -> {
            String function = TemplateResource.target(version.properties().path("FunctionName"));
            JsonNode properties = template.path("Resources").path(function).path("Properties");
            Set<String> missing = parameters(template, properties.path("Environment"));
            missing.addAll(parameters(template, properties.path("LoggingConfig")));
            missing.removeAll(parameters(template, version.properties().path("Description")));
            return missing.stream().map(parameter -> function + ": " + parameter);
        });
    }

    private static Set<String> parameters(JsonNode template, JsonNode node) {
        Set<String> names = new HashSet<>();
        calls(node, "Ref").map(JsonNode::asText).forEach(names::add);
        calls(node, "Fn::Sub")
                .map(text -> text.isArray() ? text.path(0) : text)
                .flatMap(text -> PLACEHOLDER.matcher(text.asText()).results())
                .forEach(match -> names.add(match.group(1)));
        calls(node, "Fn::If")
                .forEach(choice -> names.addAll(
                        parametersOfCondition(template, choice.path(0).asText())));
        names.removeIf(name -> !template.path("Parameters").has(name));
        return names;
    }

    private static Set<String> parametersOfCondition(JsonNode template, String name) {
        JsonNode condition = template.path("Conditions").path(name);
        Set<String> names = calls(condition, "Ref").map(JsonNode::asText).collect(Collectors.toSet());
        calls(condition, "Condition").forEach(other -> names.addAll(parametersOfCondition(template, other.asText())));
        return names;
    }

    /** The arguments of each call of a function, at any depth. */
    private static Stream<JsonNode> calls(JsonNode node, String function) {
        return Stream.concat(
                node.has(function) ? Stream.of(node.path(function)) : Stream.empty(),
                StreamSupport.stream(node.spliterator(), false).flatMap(child -> calls(child, function)));
    }
}
