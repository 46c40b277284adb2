package dev.dagdrop.registration.event;

import dev.dagdrop.registration.json.JsonText;
import dev.dagdrop.registration.upload.Upload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The message that tells the intake queue of one upload: a notification as S3 writes it, with what matters here. */
public final class UploadMessage {
    private UploadMessage() {}

    /** The message; {@link MessageDecoder} gives the same upload back. */
    public static String of(Upload upload) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("key", URLEncoder.encode(upload.key(), StandardCharsets.UTF_8));
        upload.size().ifPresent(size -> object.put("size", size));
        upload.eTag().ifPresent(eTag -> object.put("eTag", eTag));
        upload.versionId().ifPresent(versionId -> object.put("versionId", versionId));
        object.put("sequencer", upload.sequencer().digits());
        Map<String, Object> s3 = new LinkedHashMap<>();
        s3.put("bucket", Map.of("name", upload.bucket()));
        s3.put("object", object);
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("eventVersion", "2.1");
        record.put("eventSource", "aws:s3");
        record.put("eventName", "ObjectCreated:Put");
        record.put("s3", s3);
        return JsonText.of(Map.of("Records", List.of(record)));
    }
}
