package dev.dagdrop.registration.reconcile;

import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.upload.Upload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An upload as S3 would have announced it, for the intake queue.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">Event
 *     message structure</a>
 */
public final class RedriveMessage {
    private RedriveMessage() {}

    /** The body of the message: a notification of one record. */
    public static String of(Upload upload) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("key", URLEncoder.encode(upload.key(), StandardCharsets.UTF_8));
        upload.size().ifPresent(size -> object.put("size", size));
        upload.eTag().ifPresent(tag -> object.put("eTag", tag));
        upload.versionId().ifPresent(id -> object.put("versionId", id));
        object.put("sequencer", upload.sequencer().digits());
        Map<String, Object> s3 = new LinkedHashMap<>();
        s3.put("s3SchemaVersion", "1.0");
        s3.put("bucket", Map.of("name", upload.bucket()));
        s3.put("object", object);
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("eventVersion", "2.1");
        record.put("eventSource", "dagdrop:reconcile");
        record.put("eventName", "ObjectCreated:Reconcile");
        record.put("s3", s3);
        return JsonText.of(Map.of("Records", List.of(record)));
    }
}
