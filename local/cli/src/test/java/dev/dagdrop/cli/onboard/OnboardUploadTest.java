package dev.dagdrop.cli.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.cli.onboard.OnboardTest.OnboardRun;
import dev.dagdrop.standins.LocalAccount;
import dev.dagdrop.standins.S3StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Uploads through the SDK's default chain to an S3 endpoint that its settings name. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class OnboardUploadTest {
    private static final String BUCKET = "example-definitions";
    private static final List<String> SETTINGS =
            List.of("aws.endpointUrlS3", "aws.region", "aws.accessKeyId", "aws.secretAccessKey");

    @TempDir
    Path here;

    private S3StandIn server;

    @BeforeEach
    void start() {
        server = S3StandIn.start();
        server.createVersionedBucket(BUCKET);
        System.setProperty("aws.endpointUrlS3", server.endpoint().toString());
        System.setProperty("aws.region", LocalAccount.REGION.id());
        System.setProperty("aws.accessKeyId", LocalAccount.ACCESS_KEY_ID);
        System.setProperty("aws.secretAccessKey", LocalAccount.SECRET_ACCESS_KEY);
    }

    @AfterEach
    void stop() {
        SETTINGS.forEach(System::clearProperty);
        server.close();
    }

    @Test
    void writesAndUploadsInOneGo() throws IOException {
        OnboardRun run =
                OnboardRun.of(here, "finance", "--notify", "finance-data@example.com", "--to", "s3://" + BUCKET);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("s3://example-definitions/teams/finance.yaml uploaded.");
        assertThat(uploaded()).isEqualTo(Files.readString(here.resolve("teams/finance.yaml")));
    }

    @Test
    void uploadsAProfileThatIsThereAsItIs() throws IOException {
        write("Description: by hand\n");

        assertThat(OnboardRun.of(here, "finance", "--to", "s3://" + BUCKET + "/")
                        .code())
                .isZero();
        assertThat(uploaded()).isEqualTo("Description: by hand\n");
    }

    @Test
    void keepsTheObjectThatIsThereUnlessForced() throws IOException {
        write("Description: first\n");
        OnboardRun.of(here, "finance", "--to", "s3://" + BUCKET);
        write("Description: second\n");

        OnboardRun kept = OnboardRun.of(here, "finance", "--to", "s3://" + BUCKET);
        assertThat(kept.code()).isEqualTo(1);
        assertThat(kept.err()).contains("s3://example-definitions/teams/finance.yaml is there already");
        assertThat(uploaded()).isEqualTo("Description: first\n");

        assertThat(OnboardRun.of(here, "finance", "--to", "s3://" + BUCKET, "--force")
                        .code())
                .isZero();
        assertThat(uploaded()).isEqualTo("Description: second\n");
    }

    @Test
    void uploadsNothingThatHasAnError() throws IOException {
        write("Descripton: mistyped\n");

        OnboardRun run = OnboardRun.of(here, "finance", "--to", "s3://" + BUCKET);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("teams/finance.yaml:1:1: error[DD810 unknown-profile-key]");
        try (S3Client s3 = client()) {
            assertThat(s3.listObjectsV2(request -> request.bucket(BUCKET)).contents())
                    .isEmpty();
        }
    }

    @Test
    void saysThatThereIsNoSuchBucket() {
        OnboardRun run = OnboardRun.of(here, "finance", "--to", "s3://another-bucket");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cannot upload s3://another-bucket/teams/finance.yaml: ");
    }

    @Test
    void saysWhatToSetWhereThereAreNoCredentials() {
        System.setProperty("aws.accessKeyId", "");
        System.setProperty("aws.profile", "of-nobody");
        System.setProperty("aws.disableEc2Metadata", "true");
        try {
            OnboardRun run = OnboardRun.of(here, "finance", "--to", "s3://" + BUCKET);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .contains("Unable to load credentials; set region and credentials as for the AWS CLI")
                    .doesNotContain("software.amazon");
        } finally {
            System.clearProperty("aws.profile");
            System.clearProperty("aws.disableEc2Metadata");
        }
    }

    private void write(String content) throws IOException {
        Files.createDirectories(here.resolve("teams"));
        Files.writeString(here.resolve("teams/finance.yaml"), content);
    }

    private static String uploaded() {
        try (S3Client s3 = client()) {
            return s3.getObjectAsBytes(request -> request.bucket(BUCKET).key("teams/finance.yaml"))
                    .asUtf8String();
        }
    }

    private static S3Client client() {
        return S3Client.builder().httpClient(UrlConnectionHttpClient.create()).build();
    }
}
