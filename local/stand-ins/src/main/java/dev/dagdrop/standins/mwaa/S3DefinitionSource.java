package dev.dagdrop.standins.mwaa;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Reads definitions from an S3 endpoint. */
final class S3DefinitionSource implements DefinitionSource {

    private final S3Client s3;

    S3DefinitionSource(URI endpoint, Region region, AwsCredentials credentials) {
        this.s3 = S3Client.builder()
                .endpointOverride(endpoint)
                .region(region)
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .forcePathStyle(true)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @Override
    public Snapshot read(S3Location location) {
        try {
            ResponseBytes<GetObjectResponse> object = s3.getObjectAsBytes(request -> {
                request.bucket(location.bucket()).key(location.key());
                location.versionId().ifPresent(request::versionId);
            });
            Optional<String> version =
                    Optional.ofNullable(object.response().versionId()).or(location::versionId);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(object.asByteArrayUnsafe()))
                    .toString();
            return new Snapshot(new S3Location(location.bucket(), location.key(), version), text);
        } catch (S3Exception e) {
            throw unreadable(location, "cannot be read: " + reason(e));
        } catch (CharacterCodingException e) {
            throw unreadable(location, "is not UTF-8");
        }
    }

    private static ServiceError unreadable(S3Location location, String why) {
        return ServiceError.field("DefinitionS3Location", "The definition at " + location.uri() + " " + why);
    }

    private static String reason(S3Exception e) {
        return Optional.ofNullable(e.awsErrorDetails())
                .map(AwsErrorDetails::errorMessage)
                .orElseGet(() -> String.valueOf(e.getMessage()));
    }

    @Override
    public void close() {
        s3.close();
    }
}
