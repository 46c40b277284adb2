package dev.dagdrop.cli.installation;

import dev.dagdrop.cli.installation.S3Notification.ObjectChange;
import dev.dagdrop.standins.LocalClients;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** The bucket, as uploaders use it. */
public final class LocalBucket implements AutoCloseable {
    private final String name;
    private final S3Client s3;

    /** Every sequencer is greater than the last, across restarts too. */
    private final AtomicLong sequence = new AtomicLong(System.currentTimeMillis() << 16);

    LocalBucket(String name, URI endpoint) {
        this.name = name;
        this.s3 = LocalClients.s3(endpoint);
    }

    /** The bucket's name. */
    public String name() {
        return name;
    }

    /** Uploads a file and gives the notification S3 would send. */
    public S3Notification put(String key, byte[] content) {
        PutObjectResponse put = s3.putObject(request -> request.bucket(name).key(key), RequestBody.fromBytes(content));
        return uploaded(key, put.versionId(), put.eTag(), content.length);
    }

    /** Deletes an object and gives the notification S3 would send. */
    public S3Notification remove(String key) {
        String marker =
                s3.deleteObject(request -> request.bucket(name).key(key)).versionId();
        return notification(key, marker, new ObjectChange.ObjectDeleted());
    }

    /** Everything that ever changed under a prefix and is still to be seen, as the notification S3 would send for it. */
    public List<S3Notification> changes(String prefix) {
        List<ObjectVersion> versions = new ArrayList<>();
        List<DeleteMarkerEntry> markers = new ArrayList<>();
        for (ListObjectVersionsResponse page :
                s3.listObjectVersionsPaginator(request -> request.bucket(name).prefix(prefix))) {
            versions.addAll(page.versions());
            markers.addAll(page.deleteMarkers());
        }
        List<S3Notification> changes = new ArrayList<>();
        markers.stream()
                .filter(marker -> !marker.isLatest())
                .map(this::notification)
                .forEach(changes::add);
        // S3 lists a key's versions newest first.
        versions.reversed().stream()
                .map(version -> uploaded(version.key(), version.versionId(), version.eTag(), version.size()))
                .forEach(changes::add);
        markers.stream()
                .filter(DeleteMarkerEntry::isLatest)
                .map(this::notification)
                .forEach(changes::add);
        return changes;
    }

    /** The notification S3 would send, were the version that one tells of deleted for good. */
    public S3Notification removalOf(S3Notification version) {
        return notification(version.key(), version.versionId(), new ObjectChange.ObjectVersionDeleted());
    }

    private S3Notification notification(DeleteMarkerEntry marker) {
        return notification(marker.key(), marker.versionId(), new ObjectChange.ObjectDeleted());
    }

    private S3Notification uploaded(String key, String versionId, String eTag, long size) {
        return notification(key, versionId, new ObjectChange.ObjectUploaded(eTag.replace("\"", ""), size));
    }

    private S3Notification notification(String key, String versionId, ObjectChange change) {
        return new S3Notification(
                name, key, versionId, change, "%018X".formatted(sequence.incrementAndGet()), Instant.now());
    }

    @Override
    public void close() {
        s3.close();
    }
}
