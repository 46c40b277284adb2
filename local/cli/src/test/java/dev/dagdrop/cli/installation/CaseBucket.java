package dev.dagdrop.cli.installation;

import dev.dagdrop.standins.LocalClients;
import dev.dagdrop.standins.S3StandIn;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/** The versioned bucket that the events of the cases speak of; what is done to it tells nobody. */
final class CaseBucket {
    static final String NAME = LocalInstallation.BUCKET;

    private final S3Client s3;

    CaseBucket(S3StandIn standIn) {
        standIn.createVersionedBucket(NAME);
        s3 = LocalClients.s3(standIn.endpoint());
    }

    /** Gives the new version. */
    String put(String key, String content) {
        return Optional.ofNullable(
                        s3.putObject(request -> request.bucket(NAME).key(key), RequestBody.fromString(content))
                                .versionId())
                .orElse("null");
    }

    /** Gives the delete marker's version. */
    String delete(String key) {
        return s3.deleteObject(request -> request.bucket(NAME).key(key)).versionId();
    }

    /** Deletes one version, or one delete marker, for good. */
    void purge(String key, String version) {
        s3.deleteObject(request -> request.bucket(NAME).key(key).versionId(version));
    }

    void suspendVersioning() {
        s3.putBucketVersioning(request -> request.bucket(NAME)
                .versioningConfiguration(versioning -> versioning.status(BucketVersioningStatus.SUSPENDED)));
    }
}
