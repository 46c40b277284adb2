package dev.dagdrop.cli.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.dagdrop.cli.installation.LocalBucket;
import dev.dagdrop.cli.installation.S3Notification;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts the objects that events speak of into the bucket, and lets the events speak of what is there: version ids, entity
 * tags and sizes are S3's to give, so those in the files cannot be had.
 */
final class EventObjects {
    private static final JsonMapper JSON = new JsonMapper();

    private final LocalBucket bucket;
    private final byte[] content;
    private final Map<String, S3Notification> put = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();

    /** @param content what every object holds */
    EventObjects(LocalBucket bucket, byte[] content) {
        this.bucket = bucket;
        this.content = content;
    }

    /** An event that speaks of objects in the bucket. */
    String of(EventFile file) {
        return withUploads(file.event().deepCopy()).toString();
    }

    /** By key, the version that the first event of it told of. */
    Map<String, String> versions() {
        return versions;
    }

    private JsonNode withUploads(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                uploadOfS3(object);
                uploadOfEventBridge(object);
                object.properties().forEach(member -> member.setValue(withUploads(member.getValue())));
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, withUploads(array.get(i)));
                }
                yield array;
            }
            case TextNode text when text.asText().startsWith("{") -> inside(text);
            default -> node;
        };
    }

    /** Envelopes hold what they carry as text. */
    private JsonNode inside(TextNode text) {
        try {
            return new TextNode(withUploads(JSON.readTree(text.asText())).toString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("neither text nor JSON: " + text, e);
        }
    }

    private void uploadOfS3(ObjectNode node) {
        if (node.path("eventName").asText().startsWith("ObjectCreated:")
                && node.path("s3").path("object") instanceof ObjectNode object) {
            String key = URLDecoder.decode(object.path("key").asText(), StandardCharsets.UTF_8);
            upload(key, object, "versionId", "eTag");
        }
        if (node.path("eventName").asText().equals("LifecycleExpiration:DeleteMarkerCreated")) {
            bucket.remove(
                    URLDecoder.decode(node.path("s3").path("object").path("key").asText(), StandardCharsets.UTF_8));
        }
    }

    private void uploadOfEventBridge(ObjectNode node) {
        if (node.path("detail-type").asText().equals("Object Created")
                && node.path("detail").path("object") instanceof ObjectNode object) {
            upload(object.path("key").asText(), object, "version-id", "etag");
        }
    }

    private void upload(String key, ObjectNode object, String versionId, String eTag) {
        String version = object.path("sequencer").asText();
        S3Notification uploaded = put.computeIfAbsent(key + "@" + version, _ -> bucket.put(key, content));
        if (uploaded.change() instanceof S3Notification.ObjectChange.ObjectUploaded change) {
            object.put("size", change.size()).put(eTag, change.eTag());
        }
        if (object.has(versionId)) {
            object.put(versionId, uploaded.versionId());
        }
        versions.putIfAbsent(key, uploaded.versionId());
    }
}
