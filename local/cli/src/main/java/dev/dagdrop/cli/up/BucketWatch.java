package dev.dagdrop.cli.up;

import dev.dagdrop.cli.installation.LocalBucket;
import dev.dagdrop.cli.installation.S3Notification;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the object versions that came since the last look: the notifications that the S3 stand-in does not send. */
final class BucketWatch {
    private final LocalBucket bucket;
    private final String prefix;
    private final Set<String> announced = new HashSet<>();

    BucketWatch(LocalBucket bucket, String prefix) {
        this.bucket = bucket;
        this.prefix = prefix;
    }

    /** The notifications of the new versions, for each key oldest first. */
    List<S3Notification> look() {
        return bucket.versions(prefix).stream()
                .filter(version -> announced.add(version.key() + "\n" + version.versionId()))
                .toList();
    }
}
