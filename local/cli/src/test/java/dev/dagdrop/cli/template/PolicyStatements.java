package dev.dagdrop.cli.template;

import java.util.List;
import java.util.stream.Stream;

/** The statements of every policy in the template. */
final class PolicyStatements {

    private PolicyStatements() {}

    /** The one statement with this Sid in this resource. */
    static TemplateNode named(TemplateNode template, String resource, String sid) {
        return in(template.at("Resources", resource))
                .filter(statement ->
                        statement.has("Sid") && statement.at("Sid").text().equals(sid))
                .findFirst()
                .orElseThrow(() -> new AssertionError(resource + " has no statement " + sid));
    }

    /** What the policies of roles and the managed policies allow. */
    static List<TemplateNode> granted(TemplateNode template) {
        return template.at("Resources").children().stream()
                .filter(resource -> resource.at("Type").text().startsWith("AWS::IAM::"))
                .flatMap(PolicyStatements::in)
                .toList();
    }

    private static Stream<TemplateNode> in(TemplateNode resource) {
        TemplateNode properties = resource.at("Properties");
        Stream<TemplateNode> inline = properties.has("Policies")
                ? properties.at("Policies").items().stream().map(policy -> policy.at("PolicyDocument"))
                : Stream.empty();
        Stream<TemplateNode> own =
                properties.has("PolicyDocument") ? Stream.of(properties.at("PolicyDocument")) : Stream.empty();
        return Stream.concat(inline, own).flatMap(document -> document.at("Statement").items().stream());
    }
}
