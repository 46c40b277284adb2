package dev.dagdrop.registration.object;

import dev.dagdrop.definition.finding.Visible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Reads from one bucket of S3.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html">GetObject</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html">HeadObject</a>
 */
public final class S3ObjectReader implements ObjectReader {
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final S3Client s3;
    private final String bucket;
    private final Optional<String> account;

    /**
     * A reader of one bucket.
     *
     * @param account whose the bucket has to be; S3 refuses the call where it is another's, as a bucket may be that was
     *     deleted and whose name another account took. Empty where any will do.
     * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html">Bucket owner
     *     condition</a>
     */
    public S3ObjectReader(S3Client s3, String bucket, Optional<String> account) {
        this.s3 = s3;
        this.bucket = bucket;
        this.account = account;
    }

    @Override
    public ObjectState look(String key, int maxBytes) {
        try {
            return read(request(key).build(), maxBytes);
        } catch (S3Exception e) {
            return switch (e.statusCode()) {
                case NOT_FOUND -> new ObjectState.Absent();
                case FORBIDDEN -> isArchived(e) ? archived() : forbidden(e);
                case BAD_REQUEST -> badRequest(e);
                default -> throw e;
            };
        }
    }

    @Override
    public Optional<ObjectState.ObjectContent> version(String key, String versionId, int maxBytes) {
        try {
            return read(request(key).versionId(versionId).build(), maxBytes) instanceof ObjectState.Present present
                    ? Optional.of(present.content())
                    : Optional.empty();
        } catch (S3Exception e) {
            // Anything else may pass, as a permission that is missing: what relies on this version is to be tried
            // again.
            if (e.statusCode() == NOT_FOUND || isArchived(e) || needsCustomerKey(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public Optional<ObjectState.ObjectVersion> head(String key) {
        try {
            HeadObjectResponse head = s3.headObject(request -> {
                request.bucket(bucket).key(key);
                account.ifPresent(request::expectedBucketOwner);
            });
            return Optional.of(version(Optional.ofNullable(head.versionId()), head.eTag(), head.lastModified()));
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public boolean exists(String key) {
        try {
            return head(key).isPresent();
        } catch (S3Exception e) {
            // An absent key is a 404, since the functions may list the bucket; 400 asks for a customer's key.
            if (e.statusCode() == FORBIDDEN || e.statusCode() == BAD_REQUEST) {
                return true;
            }
            throw e;
        }
    }

    private GetObjectRequest.Builder request(String key) {
        GetObjectRequest.Builder request =
                GetObjectRequest.builder().bucket(bucket).key(key);
        account.ifPresent(request::expectedBucketOwner);
        return request;
    }

    private ObjectState read(GetObjectRequest request, int maxBytes) {
        try (ResponseInputStream<GetObjectResponse> object = s3.getObject(request)) {
            GetObjectResponse response = object.response();
            ObjectState.ObjectVersion version =
                    version(Optional.ofNullable(response.versionId()), response.eTag(), response.lastModified());
            if (response.contentLength() > maxBytes) {
                object.abort();
                return new ObjectState.TooLargeObject(version, response.contentLength());
            }
            return new ObjectState.Present(version, new ObjectState.ObjectContent(object.readNBytes(maxBytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "reading " + Visible.text("s3://" + bucket + "/" + request.key()) + " was cut off", e);
        }
    }

    /** S3 says {@code null} for objects stored while the bucket kept no versions; nothing can be pinned to that. */
    private static ObjectState.ObjectVersion version(Optional<String> id, String eTag, Instant modifiedAt) {
        return new ObjectState.ObjectVersion(
                id.filter(value -> !value.isEmpty() && !value.equals("null")), eTag.replace("\"", ""), modifiedAt);
    }

    /** S3 answers 400 for what it could not decrypt, and for what passes, such as credentials that have run out. */
    private static ObjectState badRequest(S3Exception e) {
        if (needsCustomerKey(e)) {
            return new ObjectState.LockedObject(
                    "S3 says: " + message(e),
                    "If the object is encrypted with a key of your own (SSE-C), upload it again without; else upload it"
                            + " again.");
        }
        if (code(e).startsWith("KMS.")) {
            return forbidden(e);
        }
        throw e;
    }

    private static boolean isArchived(S3Exception e) {
        return code(e).equals("InvalidObjectState");
    }

    private static boolean needsCustomerKey(S3Exception e) {
        return code(e).equals("InvalidRequest");
    }

    private static String code(S3Exception e) {
        return e.awsErrorDetails() == null || e.awsErrorDetails().errorCode() == null
                ? ""
                : e.awsErrorDetails().errorCode();
    }

    private static ObjectState archived() {
        return new ObjectState.LockedObject(
                "it is archived (its storage class is one of S3 Glacier)",
                "Restore the object, or upload it again with the storage class STANDARD.");
    }

    private static ObjectState forbidden(S3Exception e) {
        return new ObjectState.Forbidden(
                "S3 says: " + message(e),
                "Check that the function may read the object: s3:GetObject in bucket policy and role, and kms:Decrypt on"
                        + " the object's key; then redrive the dead-letter queue or upload the file again.");
    }

    private static String message(S3Exception e) {
        return e.awsErrorDetails() == null || e.awsErrorDetails().errorMessage() == null
                ? "status " + e.statusCode()
                : Visible.text(e.awsErrorDetails().errorMessage()) + " (" + Visible.text(code(e)) + ")";
    }
}
