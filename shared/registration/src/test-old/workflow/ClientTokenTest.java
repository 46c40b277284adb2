package dev.dagdrop.registration.mwaa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.upload.Sequencer;
import dev.dagdrop.registration.upload.Upload;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ClientTokenTest {
    @Test
    void isTheSameOnEveryAttemptAtOneUpload() {
        assertThat(ClientToken.of(version("v1"))).isEqualTo(ClientToken.of(version("v1")));
    }

    @Test
    void differsForAnotherVersion() {
        assertThat(ClientToken.of(version("v1"))).isNotEqualTo(ClientToken.of(version("v2")));
    }

    @Test
    void tellsUploadsApartByTagAndOrderWhereTheBucketKeepsNoVersions() {
        assertThat(ClientToken.of(unversioned("etag", "01"))).isNotEqualTo(ClientToken.of(unversioned("etag", "02")));
    }

    @Test
    void differsOnceTheWorkflowWasLost() {
        ClientToken first = ClientToken.of(version("v1"));

        assertThat(first.afterLossOf("arn:aws:airflow-serverless:eu-west-1:123456789012:workflow/a-0123456789"))
                .isNotEqualTo(first);
    }

    @Test
    void isWhatTheServiceTakes() {
        assertThat(ClientToken.of(version("v".repeat(1_000))).value()).matches("[\\x21-\\x7E]{1,128}");
    }

    private static Upload version(String versionId) {
        return new Upload(
                "bucket", "key", Optional.of(versionId), Optional.of("etag"), Sequencer.of("01"), OptionalLong.empty());
    }

    private static Upload unversioned(String eTag, String sequencer) {
        return new Upload(
                "bucket", "key", Optional.of("null"), Optional.of(eTag), Sequencer.of(sequencer), OptionalLong.empty());
    }
}
