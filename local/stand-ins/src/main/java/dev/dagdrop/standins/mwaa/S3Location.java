package dev.dagdrop.standins.mwaa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A DefinitionS3Location. */
record S3Location(String bucket, String key, Optional<String> versionId) {

    static S3Location of(JsonNode location) {
        return new S3Location(
                location.path("Bucket").asText(),
                location.path("ObjectKey").asText(),
                Optional.ofNullable(location.get("VersionId")).map(JsonNode::asText));
    }

    ObjectNode json() {
        ObjectNode location =
                JsonNodeFactory.instance.objectNode().put("Bucket", bucket).put("ObjectKey", key);
        versionId.ifPresent(version -> location.put("VersionId", version));
        return location;
    }

    String uri() {
        return "s3://" + bucket + "/" + key
                + versionId.map(version -> " version " + version).orElse("");
    }
}
