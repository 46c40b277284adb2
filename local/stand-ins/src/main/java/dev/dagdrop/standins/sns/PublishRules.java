package dev.dagdrop.standins.sns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What SNS demands of a message: docs.aws.amazon.com/sns/latest/api/API_Publish.html */
final class PublishRules {

    static final String DEFAULT = "default";

    /** 256 KiB: message and attributes together. */
    static final int MAX_BYTES = 256 * 1024;

    /** ASCII that begins with a letter, number or punctuation mark; no control characters; at most 100. */
    private static final Pattern SUBJECT = Pattern.compile("[\\x21-\\x7E][\\x20-\\x7E]{0,99}");

    private static final ObjectMapper JSON = new ObjectMapper();

    private PublishRules() {}

    static Optional<String> subject(QueryRequest request) {
        Optional<String> subject = request.text("Subject");
        if (subject.isPresent() && !SUBJECT.matcher(subject.get()).matches()) {
            throw SnsError.invalidParameter("Subject");
        }
        return subject;
    }

    static Map<String, MessageAttribute> attributes(QueryRequest request) {
        Map<String, MessageAttribute> attributes = new LinkedHashMap<>();
        for (String entry : request.entries("MessageAttributes")) {
            attributes.put(request.required(entry + ".Name"), MessageAttribute.read(request, entry));
        }
        return attributes;
    }

    /** The text per protocol. */
    static Map<String, String> bodies(QueryRequest request, Map<String, MessageAttribute> attributes) {
        String message = request.text("Message").orElse("");
        if (message.isEmpty()) {
            throw SnsError.invalidParameter("Empty message");
        }
        if (bytes(message) + bytes(attributes) > MAX_BYTES) {
            throw SnsError.invalidParameter("Message too long");
        }
        return switch (request.text("MessageStructure").orElse("")) {
            case "" -> Map.of(DEFAULT, message);
            case "json" -> perProtocol(message);
            default -> throw SnsError.invalidParameter("MessageStructure");
        };
    }

    private static Map<String, String> perProtocol(String message) {
        JsonNode document;
        try {
            document = JSON.readTree(message);
        } catch (JsonProcessingException e) {
            throw SnsError.invalidParameter("Message Structure - JSON message body failed to parse");
        }
        Map<String, String> bodies = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : document.properties()) {
            // SNS ignores entries that are not text.
            if (entry.getValue().isTextual()) {
                bodies.put(entry.getKey(), entry.getValue().asText());
            }
        }
        if (!bodies.containsKey(DEFAULT)) {
            throw SnsError.invalidParameter("Message Structure - No default entry in JSON message body");
        }
        return bodies;
    }

    private static int bytes(Map<String, MessageAttribute> attributes) {
        return attributes.entrySet().stream()
                .mapToInt(attribute -> bytes(attribute.getKey())
                        + bytes(attribute.getValue().dataType())
                        + bytes(attribute.getValue().value()))
                .sum();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
