package dev.dagdrop.registration.event;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3BucketEntity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3Entity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3ObjectEntity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.UserIdentityEntity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Decodes the event that was made of an S3 notification, by Lambda's own deserializer or by ours.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">Event
 *     message structure</a>
 */
public final class S3EventDecoder {
    /**
     * One event per record, in order; none for {@code s3:TestEvent}, which has no records.
     */
    public List<ObjectEvent> decode(S3Event event) {
        List<S3EventNotificationRecord> records =
                Optional.ofNullable(event.getRecords()).orElse(List.of());
        return records.stream()
                .map(S3EventDecoder::record)
                .map(S3Record::toEvent)
                .toList();
    }

    private static S3Record record(S3EventNotificationRecord record) {
        Optional<S3Entity> s3 = Optional.ofNullable(record.getS3());
        Optional<S3ObjectEntity> object = s3.map(S3Entity::getObject);
        Optional<String> eventName = Optional.ofNullable(record.getEventName());
        return new S3Record(
                KeyEncoding.URL,
                eventName.orElse(""),
                new EventOrigin(
                        time(record),
                        Optional.empty(),
                        eventName,
                        object.map(S3ObjectEntity::getVersionId),
                        object.map(S3ObjectEntity::getSequencer),
                        Optional.ofNullable(record.getUserIdentity()).map(UserIdentityEntity::getPrincipalId)),
                s3.map(S3Entity::getBucket).map(S3BucketEntity::getName),
                object.map(S3ObjectEntity::getKey));
    }

    private static Optional<Instant> time(S3EventNotificationRecord record) {
        return record instanceof DatedRecord dated
                ? dated.at()
                : Optional.ofNullable(record.getEventTime()).map(time -> Instant.ofEpochMilli(time.getMillis()));
    }
}
