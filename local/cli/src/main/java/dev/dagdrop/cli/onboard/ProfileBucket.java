package dev.dagdrop.cli.onboard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The bucket that profiles are uploaded to. */
final class ProfileBucket implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])/?");
    private static final int PRECONDITION_FAILED = 412;

    private final S3Client s3;
    private final String name;

    private ProfileBucket(S3Client s3, String name) {
        this.s3 = s3;
        this.name = name;
    }

    /** The name in {@code s3://name}; empty where the address is not of this form. */
    static Optional<String> nameIn(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The bucket as the SDK's default chain sees it: region, credentials, {@code AWS_ENDPOINT_URL_S3}. */
    static ProfileBucket called(String name) {
        S3Client s3 = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                // A profile is small, and the S3 stand-in fails some chunked uploads of this HTTP client.
                .serviceConfiguration(configuration -> configuration.chunkedEncodingEnabled(false))
                .build();
        return new ProfileBucket(s3, name);
    }

    /**
     * Uploads a profile.
     *
     * @param overwrite whether one that is there may be replaced
     * @return whether it was uploaded; false where one is there
     * @throws software.amazon.awssdk.core.exception.SdkException when S3 refuses or cannot be reached
     */
    boolean put(String key, byte[] content, boolean overwrite) {
        PutObjectRequest.Builder request =
                PutObjectRequest.builder().bucket(name).key(key).contentType("application/yaml");
        if (!overwrite) {
            request.ifNoneMatch("*");
        }
        try {
            s3.putObject(request.build(), RequestBody.fromBytes(content));
            return true;
        } catch (S3Exception e) {
            if (!overwrite && e.statusCode() == PRECONDITION_FAILED) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        s3.close();
    }
}
