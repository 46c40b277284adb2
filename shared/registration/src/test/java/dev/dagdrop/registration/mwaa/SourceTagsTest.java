package dev.dagdrop.registration.mwaa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTagsTest {
    @Test
    void proveThatAWorkflowCameFromAKey() {
        Map<String, String> tags = SourceTags.of("a-bucket", "workflows/finance/daily.yaml", Optional.of("finance"));

        assertThat(SourceTags.prove(tags, "a-bucket", "workflows/finance/daily.yaml"))
                .isTrue();
        assertThat(SourceTags.prove(tags, "a-bucket", "workflows/finance/weekly.yaml"))
                .isFalse();
        assertThat(SourceTags.prove(Map.of(), "a-bucket", "workflows/finance/daily.yaml"))
                .isFalse();
    }

    @Test
    void showPeopleBucketKeyAndTeam() {
        assertThat(SourceTags.of("a-bucket", "workflows/finance/daily.yaml", Optional.of("finance")))
                .containsEntry("dagdrop:bucket", "a-bucket")
                .containsEntry("dagdrop:key", "workflows/finance/daily.yaml")
                .containsEntry("dagdrop:team", "finance");
    }

    @Test
    void fitIntoATagHoweverStrangeTheKeyIs() {
        String key = "workflows/<" + "é'\u0000\uD83D\uDE00".repeat(200) + ".yaml";

        assertThat(SourceTags.of("a-bucket", key, Optional.empty()).values())
                .allSatisfy(value ->
                        assertThat(value).matches("[\\p{L}\\p{N}_.:/=+@ -]*").hasSizeLessThanOrEqualTo(256));
    }

    @Test
    void tellTheWholeKeyWhereATagCanHoldIt() {
        String plain = "workflows/finance/daily.yaml";
        String strange = "workflows/finance/daily (1).yaml";

        assertThat(SourceTags.wholeKeyIn(SourceTags.of("a-bucket", plain, Optional.empty()), "a-bucket"))
                .contains(plain);
        assertThat(SourceTags.wholeKeyIn(SourceTags.of("a-bucket", strange, Optional.empty()), "a-bucket"))
                .isEmpty();
        assertThat(SourceTags.wholeKeyIn(SourceTags.of("a-bucket", plain, Optional.empty()), "another-bucket"))
                .isEmpty();
    }
}
