package dev.dagdrop.registration.event;

import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3Entity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
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
        super(region, eventName, eventSource, null, eventVersion, null, null, s3, null);
        this.at = at;
    }

    Optional<Instant> at() {
        return at;
    }
}
