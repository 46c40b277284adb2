package dev.dagdrop.functions.reconcile;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/**
 * ListObjectVersions: unlike ListObjectsV2 it tells the version ids, without which each differing object would have to be
 * asked for its own.
 *
 * <p>Versions of a key come newest first, so the page's last key has shown its newest; the next page begins behind that
 * key and leaves out the older versions still to come.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html">ListObjectVersions</a>
 */
public final class S3BucketListing implements BucketListing {
    /** The most that one call gives, older versions and delete markers among them. */
    static final int LARGEST_PAGE = 1_000;

    private final S3Client s3;
    private final String bucket;
    private final Optional<String> account;
    private final String prefix;
    private final int pageSize;

    /**
     * The listing of a folder.
     *
     * @param account whose the bucket has to be; empty where that does not matter
     * @param pageSize at most {@value #LARGEST_PAGE}
     */
    S3BucketListing(S3Client s3, String bucket, Optional<String> account, String prefix, int pageSize) {
        this.account = account;
        this.s3 = s3;
        this.bucket = bucket;
        this.prefix = prefix;
        this.pageSize = pageSize;
    }

    @Override
    public ObjectPage page(Optional<String> after) {
        ListObjectVersionsResponse response = s3.listObjectVersions(request -> {
            // Encoded, since a key may hold characters that XML cannot; the SDK decodes.
            request.bucket(bucket).prefix(prefix).maxKeys(pageSize).encodingType(EncodingType.URL);
            account.ifPresent(request::expectedBucketOwner);
            after.ifPresent(request::keyMarker);
        });
        return new ObjectPage(
                response.versions().stream()
                        .filter(version -> Boolean.TRUE.equals(version.isLatest()))
                        .map(S3BucketListing::listed)
                        .toList(),
                Boolean.TRUE.equals(response.isTruncated()) ? Optional.of(last(response)) : Optional.empty());
    }

    private static ListedObject listed(ObjectVersion version) {
        return new ListedObject(
                version.key(),
                Optional.ofNullable(version.versionId()).filter(id -> !id.equals("null")),
                version.eTag().replace("\"", ""),
                version.lastModified().truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * The greatest key of the page. S3's own NextKeyMarker will not do: by its documentation it is the first key that was not
     * listed, and a key marker without a version lists only what comes behind it.
     */
    private static String last(ListObjectVersionsResponse response) {
        return Stream.concat(
                        response.versions().stream().map(ObjectVersion::key),
                        response.deleteMarkers().stream().map(DeleteMarkerEntry::key))
                .max((one, other) -> Arrays.compareUnsigned(utf8(one), utf8(other)))
                .orElseThrow(() -> new IllegalStateException("S3 says there is more to list and listed nothing"));
    }

    /** S3 orders keys by their bytes, which is not the order of Java's characters. */
    private static byte[] utf8(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
