package dev.dagdrop.cli.installation;

import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.standins.LocalAccount;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The notification S3 would send for a new or a removed object version; the S3 stand-in sends none of its own.
 *
 * @param sequencer hexadecimal, growing with every change of a key
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">Event
 *     message structure</a>
 */
public record S3Notification(
        String bucket, String key, String versionId, ObjectChange change, String sequencer, Instant time) {
    /** What happened to the object. */
    public sealed interface ObjectChange {
        /** This version of it was uploaded. */
        record ObjectUploaded(String eTag, long size) implements ObjectChange {}

        /** It was deleted; where versions are kept, a delete marker takes its place. */
        record ObjectDeleted() implements ObjectChange {}

        /** This version of it was deleted for good. */
        record ObjectVersionDeleted() implements ObjectChange {}

        /** What S3 calls it. */
        default String eventName() {
            return switch (this) {
                case ObjectUploaded _ -> "ObjectCreated:Put";
                case ObjectDeleted _ -> "ObjectRemoved:DeleteMarkerCreated";
                case ObjectVersionDeleted _ -> "ObjectRemoved:Delete";
            };
        }
    }

    /** The event as JSON, one record. */
    public String json() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("key", encoded(key));
        object.put("versionId", versionId);
        object.put("sequencer", sequencer);
        switch (change) {
            case ObjectChange.ObjectUploaded uploaded -> {
                object.put("size", uploaded.size());
                object.put("eTag", uploaded.eTag());
            }
            case ObjectChange.ObjectDeleted _, ObjectChange.ObjectVersionDeleted _ -> {}
        }
        Map<String, Object> s3 = Map.of(
                "s3SchemaVersion",
                "1.0",
                "bucket",
                Map.of("name", bucket, "arn", "arn:aws:s3:::" + bucket),
                "object",
                object);
        return JsonText.of(Map.of(
                "Records",
                List.of(Map.of(
                        "eventVersion",
                        "2.1",
                        "eventSource",
                        "aws:s3",
                        "awsRegion",
                        LocalAccount.REGION.id(),
                        "eventTime",
                        time.toString(),
                        "eventName",
                        change.eventName(),
                        "s3",
                        s3))));
    }

    /** S3 encodes a key as a form does, but leaves its slashes. */
    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
