package dev.dagdrop.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.profile.ProfileReading;
import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.model.ProfilePermissions;
import dev.dagdrop.profile.shape.Limits;
import dev.dagdrop.registration.mwaa.SourceTags;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Only dagdrop sets the tags that prove where a workflow comes from. */
class OwnTagsTest {
    @Test
    void noProfileCanSetATagOfOurs() {
        assertThat(ownTags()).isNotEmpty().allSatisfy(tag -> {
            ProfileReading reading = new TeamProfileReader()
                    .read(
                            "Tags: {\"%s\": x}".formatted(tag).getBytes(StandardCharsets.UTF_8),
                            "finance.yaml",
                            ProfilePermissions.anything());
            assertThat(reading.findings())
                    .extracting(finding -> finding.rule().value())
                    .containsExactly("DD861");
        });
    }

    @Test
    void thereIsRoomForOursBesideATeams() {
        assertThat(ownTags()).hasSizeLessThanOrEqualTo(Limits.OWN_TAGS);
        assertThat(Limits.TEAM_TAGS + Limits.OWN_TAGS).isEqualTo(Limits.TAGS);
    }

    private static Set<String> ownTags() {
        return SourceTags.of("a-bucket", "workflows/finance/daily.yaml", Optional.of("finance"))
                .keySet();
    }
}
