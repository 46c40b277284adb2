package dev.dagdrop.profile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.profile.shape.ProfileKeys;
import dev.dagdrop.profile.shape.ProfileShape;
import dev.dagdrop.profile.shape.Shape;
import java.util.Map;

/** Writes docs/team-profile.schema.json from the table that the rules read. */
final class ProfileSchema {
    private static final String SETTING = "#/$defs/";

    private ProfileSchema() {}

    static ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("title", "The profile of a team, teams/TEAM.yaml");
        document.setAll(of(ProfileShape.root()));
        document.put("minProperties", 1);
        ObjectNode definitions = document.putObject("$defs");
        ProfileShape.workflowSettings().members().forEach((key, shape) -> definitions.set(key, of(shape)));
        addKeyOfCustomer((ObjectNode) definitions.path(ProfileKeys.ENCRYPTION));
        addRules((ObjectNode) document.at("/properties/" + ProfileKeys.CHECK_OVERRIDES));
        return document;
    }

    private static ObjectNode of(Shape shape) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("description", shape.description());
        switch (shape) {
            case Shape.TextShape text -> addText(text, schema);
            case Shape.NumberShape _ ->
                schema.put("type", "integer").put("minimum", 1).put("maximum", 999_999_999);
            case Shape.TextListShape texts -> {
                schema.put("type", "array").set("items", of(texts.item()));
                schema.put("minItems", texts.least())
                        .put("maxItems", texts.most())
                        .put("uniqueItems", true);
            }
            case Shape.FieldsShape fields -> addFields(fields, schema);
            case Shape.EntriesShape entries -> {
                schema.put("type", "object").set("propertyNames", of(entries.key()));
                schema.set("additionalProperties", of(entries.value()));
                schema.put("maxProperties", entries.most());
            }
        }
        return schema;
    }

    private static void addText(Shape.TextShape text, ObjectNode schema) {
        schema.put("type", "string");
        if (text.allowed().isEmpty()) {
            schema.put("minLength", text.least()).put("maxLength", text.most());
            text.pattern().ifPresent(pattern -> schema.put("pattern", "^(?:" + pattern + ")$"));
        } else {
            text.allowed().forEach(schema.putArray("enum")::add);
        }
    }

    private static void addFields(Shape.FieldsShape fields, ObjectNode schema) {
        schema.put("type", "object").put("additionalProperties", false);
        if (!fields.required().isEmpty()) {
            fields.required().forEach(schema.putArray("required")::add);
        }
        ObjectNode properties = schema.putObject("properties");
        Map<String, Shape> settings = ProfileShape.workflowSettings().members();
        fields.members()
                .forEach((key, shape) -> properties.set(
                        key,
                        shape.equals(settings.get(key))
                                ? JsonNodeFactory.instance.objectNode().put("$ref", SETTING + key)
                                : of(shape)));
    }

    /** DD831. */
    private static void addKeyOfCustomer(ObjectNode encryption) {
        ObjectNode condition = encryption.putObject("if");
        condition.putObject("properties").putObject(ProfileKeys.TYPE).put("const", "CUSTOMER_MANAGED_KEY");
        encryption.putObject("then").putArray("required").add(ProfileKeys.KMS_KEY_ID);
        encryption.putObject("else").putObject("not").putArray("required").add(ProfileKeys.KMS_KEY_ID);
    }

    /** DD885. */
    private static void addRules(ObjectNode overrides) {
        ArrayNode rules = ((ObjectNode) overrides.path("propertyNames")).putArray("enum");
        for (Rule rule : Rules.all()) {
            if (!rule.id().isSafetyBound()) {
                rules.add(rule.name());
            }
        }
        for (Rule rule : Rules.all()) {
            if (!rule.id().isSafetyBound()) {
                rules.add(rule.id().value());
            }
        }
    }
}
