package dev.dagdrop.cli.installation;

import dev.dagdrop.standins.LocalAccount;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** The bucket, from the side of whoever uploads. */
public final class LocalBucket implements AutoCloseable {
    private final String name;
    private final S3Client s3;

    /** Every sequencer is greater than the last, across restarts too. */
    private final AtomicLong sequence = new AtomicLong(System.currentTimeMillis() << 16);

    LocalBucket(String name, URI endpoint) {
        this.name = name;
        this.s3 = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(endpoint)
                .region(LocalAccount.REGION)
                .credentialsProvider(StaticCredentialsProvider.create(LocalAccount.credentials()))
                // The S3 stand-in fails some chunked uploads of this HTTP client.
                .serviceConfiguration(configuration -> configuration.chunkedEncodingEnabled(false))
                .build();
    }

    /** The bucket's name. */
    public String name() {
        return name;
    }

    /** Uploads a file and gives the notification S3 would send. */
    public S3Notification put(String key, byte[] content) {
        PutObjectResponse put = s3.putObject(request -> request.bucket(name).key(key), RequestBody.fromBytes(content));
        return notification(key, put.versionId(), put.eTag(), content.length);
    }

    /** Every version under a prefix, oldest first, as the notification S3 would send for it. */
    public List<S3Notification> versions(String prefix) {
        List<ObjectVersion> versions = new ArrayList<>(
                s3.listObjectVersionsPaginator(request -> request.bucket(name).prefix(prefix)).versions().stream()
                        .toList());
        // S3 lists a key's versions newest first.
        return versions.reversed().stream()
                .map(version -> notification(version.key(), version.versionId(), version.eTag(), version.size()))
                .toList();
    }

    private S3Notification notification(String key, String versionId, String eTag, long size) {
        return new S3Notification(
                name,
                key,
                versionId,
                eTag.replace("\"", ""),
                size,
                "%018X".formatted(sequence.incrementAndGet()),
                Instant.now());
    }

    @Override
    public void close() {
        s3.close();
    }
}
