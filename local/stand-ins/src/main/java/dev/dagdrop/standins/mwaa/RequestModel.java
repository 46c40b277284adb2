package dev.dagdrop.standins.mwaa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The service model's requests: which operations there are and what each demands of its members. */
final class RequestModel {

    private static final String RESOURCE = "requests.json";

    private final JsonNode model;

    private RequestModel(JsonNode model) {
        this.model = model;
    }

    static RequestModel load() {
        try (InputStream resource = Objects.requireNonNull(
                RequestModel.class.getResourceAsStream(RESOURCE), "The jar lacks its resource " + RESOURCE)) {
            return new RequestModel(new ObjectMapper().readTree(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String targetPrefix() {
        return model.path("targetPrefix").asText();
    }

    boolean knows(String operation) {
        return model.path("operations").has(operation);
    }

    /** Every constraint the request breaks. Members the model does not know are ignored, as the service ignores them. */
    List<FieldError> check(String operation, JsonNode request) {
        List<FieldError> errors = new ArrayList<>();
        check(model.path("operations").path(operation).asText(), "", request, errors);
        return errors;
    }

    private void check(String shapeName, String path, JsonNode value, List<FieldError> errors) {
        JsonNode shape = model.path("shapes").path(shapeName);
        switch (shape.path("type").asText()) {
            case "structure" -> structure(shape, path, value, errors);
            case "map" -> map(shape, path, value, errors);
            case "list" -> list(shape, path, value, errors);
            case "string" -> {
                wrongTypeUnless(value.isTextual(), path, "a string");
                Constraints.text(shape, path, value.asText()).ifPresent(errors::add);
            }
            case "integer" -> {
                wrongTypeUnless(value.isIntegralNumber(), path, "an integer");
                Constraints.number(shape, path, value.asLong()).ifPresent(errors::add);
            }
            default -> {
                // A document: anything goes.
            }
        }
    }

    private void structure(JsonNode shape, String path, JsonNode value, List<FieldError> errors) {
        wrongTypeUnless(value.isObject(), path, "a structure");
        for (JsonNode required : shape.path("required")) {
            if (!value.hasNonNull(required.asText())) {
                errors.add(Constraints.missing(member(path, required.asText())));
            }
        }
        for (Map.Entry<String, JsonNode> member : shape.path("members").properties()) {
            if (value.hasNonNull(member.getKey())) {
                check(member.getValue().asText(), member(path, member.getKey()), value.path(member.getKey()), errors);
            }
        }
    }

    private void map(JsonNode shape, String path, JsonNode value, List<FieldError> errors) {
        wrongTypeUnless(value.isObject(), path, "a map");
        Constraints.size(shape, path, value.size()).ifPresent(errors::add);
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            Constraints.text(model.path("shapes").path(shape.path("key").asText()), path + " key", entry.getKey())
                    .ifPresent(errors::add);
            check(shape.path("value").asText(), member(path, entry.getKey()), entry.getValue(), errors);
        }
    }

    private void list(JsonNode shape, String path, JsonNode value, List<FieldError> errors) {
        wrongTypeUnless(value.isArray(), path, "a list");
        Constraints.size(shape, path, value.size()).ifPresent(errors::add);
        for (int i = 0; i < value.size(); i++) {
            check(shape.path("member").asText(), path + "[" + i + "]", value.path(i), errors);
        }
    }

    private static String member(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static void wrongTypeUnless(boolean right, String path, String type) {
        if (!right) {
            throw ServiceError.validation(
                    ServiceError.Reason.CANNOT_PARSE,
                    (path.isEmpty() ? "The request body" : "'" + path + "'") + " must be " + type);
        }
    }
}
