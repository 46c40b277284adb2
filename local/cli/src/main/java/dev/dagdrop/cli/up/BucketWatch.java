package dev.dagdrop.cli.up;

import dev.dagdrop.cli.installation.LocalBucket;
import dev.dagdrop.cli.installation.S3Notification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what changed in the bucket since the last look: the notifications that the S3 stand-in does not send. */
final class BucketWatch {
    private final LocalBucket bucket;
    private final String prefix;
    private Map<String, S3Notification> seen = new LinkedHashMap<>();

    BucketWatch(LocalBucket bucket, String prefix) {
        this.bucket = bucket;
        this.prefix = prefix;
    }

    /**
     * The notifications of new versions, of deleted objects and of versions deleted for good; for each key in the order in
     * which it came about.
     */
    List<S3Notification> look() {
        Map<String, S3Notification> now = new LinkedHashMap<>();
        bucket.changes(prefix).forEach(change -> now.put(change.key() + "\n" + change.versionId(), change));
        List<S3Notification> news = new ArrayList<>();
        now.forEach((version, change) -> {
            if (!seen.containsKey(version)) {
                news.add(change);
            }
        });
        seen.forEach((version, change) -> {
            if (!now.containsKey(version)) {
                news.add(bucket.removalOf(change));
            }
        });
        seen = now;
        return news;
    }
}
