package dev.dagdrop.functions.register;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3BucketEntity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3Entity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3ObjectEntity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.UserIdentityEntity;
import dev.dagdrop.registration.event.DatedRecord;
import dev.dagdrop.registration.event.EventTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Makes Lambda's event classes of JSON. Members that no handler reads stay null, as Lambda leaves what is not sent. */
final class EventReader {
    private EventReader() {}

    /** @throws IllegalArgumentException when {@code Records} is no list */
    static S3Event s3(JsonNode event) {
        return records(event)
                .map(records ->
                        new S3Event(records.stream().map(EventReader::s3Record).toList()))
                .orElseGet(S3Event::new);
    }

    /** @throws IllegalArgumentException when {@code Records} is no list */
    static SQSEvent sqs(JsonNode event) {
        SQSEvent read = new SQSEvent();
        records(event)
                .ifPresent(records -> read.setRecords(
                        records.stream().map(EventReader::message).toList()));
        return read;
    }

    private static Optional<List<JsonNode>> records(JsonNode event) {
        Optional<JsonNode> records = event.field("Records");
        if (records.filter(node -> !node.isArray()).isPresent()) {
            throw new IllegalArgumentException("the event's Records is no list; it is neither S3's nor SQS's");
        }
        return records.map(JsonNode::asArray);
    }

    private static S3EventNotificationRecord s3Record(JsonNode record) {
        return new DatedRecord(
                text(record, "eventName"),
                Optional.ofNullable(text(record, "eventTime")).flatMap(EventTime::of),
                record.field("s3").map(EventReader::s3Entity).orElse(null),
                record.field("userIdentity")
                        .map(identity -> new UserIdentityEntity(text(identity, "principalId")))
                        .orElse(null));
    }

    private static S3Entity s3Entity(JsonNode s3) {
        return new S3Entity(
                null,
                s3.field("bucket")
                        .map(bucket -> new S3BucketEntity(text(bucket, "name"), null, null))
                        .orElse(null),
                s3.field("object").map(EventReader::s3Object).orElse(null),
                null);
    }

    private static S3ObjectEntity s3Object(JsonNode object) {
        return new S3ObjectEntity(
                text(object, "key"), null, null, text(object, "versionId"), text(object, "sequencer"));
    }

    private static SQSMessage message(JsonNode record) {
        SQSMessage message = new SQSMessage();
        message.setMessageId(text(record, "messageId"));
        message.setReceiptHandle(text(record, "receiptHandle"));
        message.setBody(text(record, "body"));
        record.field("attributes")
                .filter(JsonNode::isObject)
                .ifPresent(attributes -> message.setAttributes(texts(attributes.asObject())));
        return message;
    }

    private static Map<String, String> texts(Map<String, JsonNode> members) {
        Map<String, String> texts = new HashMap<>();
        members.forEach((name, value) -> {
            if (value.isString()) {
                texts.put(name, value.asString());
            }
        });
        return texts;
    }

    /** Null where there is none, which is how Lambda's classes say so. */
    private static @Nullable String text(JsonNode node, String member) {
        return node.field(member)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .orElse(null);
    }
}
