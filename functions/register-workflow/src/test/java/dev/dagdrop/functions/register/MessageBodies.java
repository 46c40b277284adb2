package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import dev.dagdrop.registration.json.JsonText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What S3, EventBridge, SNS and Lambda write about an upload, and what Lambda hands to the handlers. */
final class MessageBodies {
    private MessageBodies() {}

    /** S3's notification, as the handler gets it. */
    static S3Event s3Event(UploadedVersion... uploads) {
        return LambdaEventSerializers.serializerFor(S3Event.class, MessageBodies.class.getClassLoader())
                .fromJson(notification(uploads));
    }

    static String notification(UploadedVersion... uploads) {
        return JsonText.of(
                Map.of("Records", Stream.of(uploads).map(MessageBodies::record).toList()));
    }

    static String eventBridge(UploadedVersion upload) {
        return JsonText.of(Map.of(
                "source",
                "aws.s3",
                "detail-type",
                "Object Created",
                "detail",
                Map.of(
                        "bucket",
                        Map.of("name", upload.bucket()),
                        "object",
                        Map.of(
                                "key", upload.key(),
                                "size", upload.size(),
                                "etag", upload.eTag(),
                                "version-id", upload.versionId(),
                                "sequencer", upload.sequencer()))));
    }

    static String sns(UploadedVersion upload) {
        return JsonText.of(Map.of("Type", "Notification", "Message", notification(upload)));
    }

    static String onFailure(UploadedVersion upload) {
        return JsonText.of(Map.of(
                "requestContext",
                Map.of("condition", "RetriesExhausted"),
                "requestPayload",
                Map.of("Records", List.of(record(upload)))));
    }

    /** A notification whose one record names neither bucket nor object. */
    static String recordOfNothing() {
        return JsonText.of(Map.of("Records", List.of(Map.of("eventName", "ObjectCreated:Put"))));
    }

    /** A notification whose one record names no bucket, but this. */
    static String withoutBucket(String key) {
        return JsonText.of(Map.of(
                "Records",
                List.of(Map.of("eventName", "ObjectCreated:Put", "s3", Map.of("object", Map.of("key", key))))));
    }

    private static Map<String, Object> record(UploadedVersion upload) {
        return Map.of(
                "eventVersion",
                "2.1",
                // Lambda's deserializer does not read a record without it.
                "eventTime",
                "2026-11-22T09:00:00.000Z",
                "eventName",
                "ObjectCreated:Put",
                "s3",
                Map.of(
                        "bucket",
                        Map.of("name", upload.bucket()),
                        "object",
                        Map.of(
                                "key", URLEncoder.encode(upload.key(), StandardCharsets.UTF_8),
                                "size", upload.size(),
                                "eTag", upload.eTag(),
                                "versionId", upload.versionId(),
                                "sequencer", upload.sequencer())));
    }
}
