package dev.dagdrop.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

@SuppressWarnings("NullAway.Init") // set before all tests
class S3StandInTest {

    private static final String BUCKET = "drop";

    private static S3StandIn standIn;
    private static S3Client s3;

    @BeforeAll
    static void start() {
        standIn = S3StandIn.start();
        standIn.createVersionedBucket(BUCKET);
        s3 = StandInClients.s3(standIn.endpoint());
    }

    @AfterAll
    static void stop() {
        s3.close();
        standIn.close();
    }

    @Test
    void keepsEveryVersionOfAKey() {
        String first = put("workflows/kept.yaml", "one").versionId();
        String second = put("workflows/kept.yaml", "two").versionId();

        assertThat(second).isNotEqualTo(first);
        assertThat(read("workflows/kept.yaml", first)).isEqualTo("one");
        assertThat(read("workflows/kept.yaml", second)).isEqualTo("two");
        assertThat(s3.listObjectVersions(request -> request.bucket(BUCKET).prefix("workflows/kept.yaml"))
                        .versions())
                .extracting(ObjectVersion::versionId)
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void saysWhenAKeyOrAVersionDoesNotExist() {
        String other = put("workflows/other.yaml", "x").versionId();
        put("workflows/there.yaml", "x");

        assertThatThrownBy(() -> read("workflows/absent.yaml", other)).isInstanceOf(S3Exception.class);
        assertThatThrownBy(() ->
                        s3.getObjectAsBytes(request -> request.bucket(BUCKET).key("workflows/absent.yaml")))
                .isInstanceOf(NoSuchKeyException.class);
        assertThatThrownBy(() -> read("workflows/there.yaml", other))
                .isInstanceOfSatisfying(
                        S3Exception.class,
                        e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("NoSuchVersion"));
    }

    @Test
    void honoursIfMatch() {
        String eTag = put("workflows/tagged.yaml", "one").eTag();
        put("workflows/tagged.yaml", "two");

        assertThatThrownBy(() -> s3.getObjectAsBytes(request ->
                        request.bucket(BUCKET).key("workflows/tagged.yaml").ifMatch(eTag)))
                .isInstanceOfSatisfying(
                        S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(412));
    }

    @Test
    void givesNoVersionWhereTheBucketHasNone() {
        standIn.createBucket("plain");

        PutObjectResponse put =
                s3.putObject(request -> request.bucket("plain").key("a.yaml"), RequestBody.fromString("x"));

        assertThat(put.versionId()).isNull();
    }

    @Test
    void leavesABucketThatExistsAsItIs() {
        String version = put("workflows/stays.yaml", "x").versionId();

        standIn.createVersionedBucket(BUCKET);

        assertThat(read("workflows/stays.yaml", version)).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"workflows/my team/daily report.yaml", "workflows/a+b%20c.yaml", "workflows/größe/日本.yaml"})
    void takesAwkwardKeys(String key) {
        String version = put(key, "x").versionId();

        assertThat(read(key, version)).isEqualTo("x");
    }

    @Test
    void refusesOtherCredentials() {
        try (S3Client stranger = StandInClients.s3(
                standIn.endpoint(), AwsBasicCredentials.create(LocalAccount.ACCESS_KEY_ID, "wrong"))) {
            assertThatThrownBy(stranger::listBuckets)
                    .isInstanceOfSatisfying(
                            S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(403));
        }
    }

    private static PutObjectResponse put(String key, String text) {
        return s3.putObject(request -> request.bucket(BUCKET).key(key), RequestBody.fromString(text));
    }

    private static String read(String key, String version) {
        return s3.getObjectAsBytes(request -> request.bucket(BUCKET).key(key).versionId(version))
                .asUtf8String();
    }
}
