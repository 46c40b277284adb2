package dev.dagdrop.registration.object;

import dev.dagdrop.definition.finding.Visible;
import dev.dagdrop.registration.upload.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Reads from S3.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html">GetObject</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html">HeadObject</a>
 */
public final class S3ObjectReader implements ObjectReader {
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int PRECONDITION_FAILED = 412;

    private final S3Client s3;
    private final Optional<String> account;

    /**
     * A reader of one account's buckets.
     *
     * @param account whose buckets are read; S3 refuses the call where a bucket is another's, as one may be that was deleted
     *     and whose name somebody else took. Empty where any will do.
     * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html">Bucket owner
     *     condition</a>
     */
    public S3ObjectReader(S3Client s3, Optional<String> account) {
        this.s3 = s3;
        this.account = account;
    }

    @Override
    public ReadResult read(Upload upload, int maxBytes) {
        GetObjectRequest.Builder request =
                GetObjectRequest.builder().bucket(upload.bucket()).key(upload.key());
        account.ifPresent(request::expectedBucketOwner);
        upload.versionId()
                .ifPresentOrElse(
                        request::versionId, () -> request.ifMatch(upload.eTag().orElseThrow()));
        try (ResponseInputStream<GetObjectResponse> object = s3.getObject(request.build())) {
            long size = object.response().contentLength();
            if (size > maxBytes) {
                object.abort();
                return new ReadResult.TooLarge(size);
            }
            return new ReadResult.Content(object.readNBytes(maxBytes));
        } catch (S3Exception e) {
            return switch (e.statusCode()) {
                case NOT_FOUND -> new ReadResult.Gone("it was deleted before it was read");
                case METHOD_NOT_ALLOWED -> new ReadResult.Gone("this version is a delete marker");
                case PRECONDITION_FAILED -> new ReadResult.Gone("it was overwritten before it was read");
                default -> throw e;
            };
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + Visible.text(upload.uri()) + " was cut off", e);
        }
    }

    @Override
    public boolean isThere(String bucket, String key) {
        try {
            s3.headObject(request -> {
                request.bucket(bucket).key(key);
                account.ifPresent(request::expectedBucketOwner);
            });
            return true;
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }
}
