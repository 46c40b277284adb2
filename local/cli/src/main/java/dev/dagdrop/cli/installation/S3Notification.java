package dev.dagdrop.cli.installation;

import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.standins.LocalAccount;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The notification S3 would send for a new object version; the S3 stand-in sends none of its own.
 *
 * @param sequencer hexadecimal, growing with every version of a key
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">Event
 *     message structure</a>
 */
public record S3Notification(
        String bucket, String key, String versionId, String eTag, long size, String sequencer, Instant time) {

    /** The event as JSON, one record. */
    public String json() {
        Map<String, Object> object =
                Map.of("key", encoded(key), "size", size, "eTag", eTag, "versionId", versionId, "sequencer", sequencer);
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
                        "ObjectCreated:Put",
                        "s3",
                        s3))));
    }

    /** S3 encodes a key as a form does, but leaves its slashes. */
    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
