package dev.dagdrop.registration.event;

import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3Entity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.UserIdentityEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The members of a record that the decoder reads, with the time as an Instant: Lambda's own class keeps a DateTime, for which 96
 * classes of Joda-Time are loaded.
 */
public final class DatedRecord extends S3EventNotificationRecord {
    private final Optional<Instant> at;

    /** Null where nothing was sent, as in Lambda's own. */
    public DatedRecord(
            @Nullable String eventName,
            Optional<Instant> at,
            @Nullable S3Entity s3,
            @Nullable UserIdentityEntity userIdentity) {
        super(null, eventName, null, null, null, null, null, s3, userIdentity);
        this.at = at;
    }

    Optional<Instant> at() {
        return at;
    }
}
