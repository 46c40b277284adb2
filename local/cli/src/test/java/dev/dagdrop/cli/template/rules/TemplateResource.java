package dev.dagdrop.cli.template.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One resource of the transformed template. */
record TemplateResource(String name, JsonNode node) {

    static Stream<TemplateResource> all(JsonNode template) {
        return template.path("Resources")
                .propertyStream()
                .map(entry -> new TemplateResource(entry.getKey(), entry.getValue()));
    }

    static Stream<TemplateResource> of(JsonNode template, String... types) {
        return all(template).filter(resource -> Set.of(types).contains(resource.type()));
    }

    String type() {
        return node.path("Type").asText();
    }

    JsonNode properties() {
        return node.path("Properties");
    }

    /** Every value a place can have: the elements of a list, both branches of an If, nothing for AWS::NoValue. */
    static Stream<JsonNode> values(JsonNode place) {
        if (place.isArray()) {
            return StreamSupport.stream(place.spliterator(), false).flatMap(TemplateResource::values);
        }
        if (place.has("Fn::If")) {
            return Stream.of(1, 2).flatMap(branch -> values(place.path("Fn::If").path(branch)));
        }
        boolean nothing = place.isMissingNode() || place.path("Ref").asText().equals("AWS::NoValue");
        return nothing ? Stream.empty() : Stream.of(place);
    }

    static List<String> texts(JsonNode place) {
        return values(place).map(JsonNode::asText).toList();
    }

    /** The resource a Ref or a GetAtt leads to; empty for anything else. */
    static String target(JsonNode reference) {
        JsonNode attribute = reference.path("Fn::GetAtt");
        return attribute.isArray()
                ? attribute.path(0).asText()
                : reference.path("Ref").asText();
    }
}
