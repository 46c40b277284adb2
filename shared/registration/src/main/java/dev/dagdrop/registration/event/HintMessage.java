package dev.dagdrop.registration.event;

import dev.dagdrop.registration.json.JsonText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The message that hints a key, in the form of an S3 notification. */
public final class HintMessage {
    static final String EVENT = "dagdrop:Hint";

    private HintMessage() {}

    /** The message; {@link MessageDecoder} gives the hint back. */
    public static String of(String bucket, String key) {
        Map<String, Object> s3 = new LinkedHashMap<>();
        s3.put("bucket", Map.of("name", bucket));
        s3.put("object", Map.of("key", URLEncoder.encode(key, StandardCharsets.UTF_8)));
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("eventSource", "dagdrop");
        record.put("eventName", EVENT);
        record.put("s3", s3);
        return JsonText.of(Map.of("Records", List.of(record)));
    }
}
