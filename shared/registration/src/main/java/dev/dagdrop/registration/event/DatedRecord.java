package dev.dagdrop.registration.event;

import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3Entity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.UserIdentityEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record with its time as an Instant: Lambda's own keeps it as a DateTime, for which 96 classes of Joda-Time are loaded. */
public final class DatedRecord extends S3EventNotificationRecord {
    private final Optional<Instant> at;

    /** Null where nothing was sent, as in Lambda's own. */
    public DatedRecord(
            @Nullable String region,
            @Nullable String eventName,
            @Nullable String eventSource,
            Optional<Instant> at,
            @Nullable String eventVersion,
            @Nullable S3Entity s3) {
        this(region, eventName, eventSource, at, eventVersion, s3, null);
    }

    /** The same with the principal that caused the event. */
    public DatedRecord(
            @Nullable String region,
            @Nullable String eventName,
            @Nullable String eventSource,
            Optional<Instant> at,
            @Nullable String eventVersion,
            @Nullable S3Entity s3,
            @Nullable UserIdentityEntity userIdentity) {
        super(region, eventName, eventSource, null, eventVersion, null, null, s3, userIdentity);
        this.at = at;
    }

    Optional<Instant> at() {
        return at;
    }
}
