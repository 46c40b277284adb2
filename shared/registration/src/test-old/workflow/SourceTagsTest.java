package dev.dagdrop.registration.mwaa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.upload.Sequencer;
import dev.dagdrop.registration.upload.Upload;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SourceTagsTest {
    @Test
    void proveThatAWorkflowCameFromAKey() {
        Map<String, String> tags = SourceTags.of(upload("workflows/finance/daily.yaml"), Optional.of("finance"));

        assertThat(SourceTags.prove(tags, upload("workflows/finance/daily.yaml")))
                .isTrue();
        assertThat(SourceTags.prove(tags, upload("workflows/finance/weekly.yaml")))
                .isFalse();
        assertThat(SourceTags.prove(Map.of(), upload("workflows/finance/daily.yaml")))
                .isFalse();
    }

    @Test
    void showPeopleBucketKeyAndTeam() {
        assertThat(SourceTags.of(upload("workflows/finance/daily.yaml"), Optional.of("finance")))
                .containsEntry("dagdrop:bucket", "a-bucket")
                .containsEntry("dagdrop:key", "workflows/finance/daily.yaml")
                .containsEntry("dagdrop:team", "finance");
    }

    @Test
    void fitIntoATagHoweverStrangeTheKeyIs() {
        String key = "workflows/<" + "é'\u0000\uD83D\uDE00".repeat(200) + ".yaml";

        assertThat(SourceTags.of(upload(key), Optional.empty()).values())
                .allSatisfy(value ->
                        assertThat(value).matches("[\\p{L}\\p{N}_.:/=+@ -]*").hasSizeLessThanOrEqualTo(256));
    }

    private static Upload upload(String key) {
        return new Upload(
                "a-bucket", key, Optional.of("v1"), Optional.empty(), Sequencer.of("01"), OptionalLong.empty());
    }
}
