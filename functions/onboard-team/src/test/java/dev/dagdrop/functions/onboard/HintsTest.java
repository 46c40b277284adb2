package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.testkit.SharedStandIns;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which files a changed profile has looked at again. */
@ExtendWith(SharedStandIns.Parameter.class)
class HintsTest {
    private static final String KEY = "teams/finance.yaml";
    private static final String DEFAULTS = "teams/_default.yaml";
    private static final String PROFILE = "Description: Reports\n";

    private final OnboardingInstallation installation;

    HintsTest(SharedStandIns standIns) {
        installation = new OnboardingInstallation(standIns);
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void everyDefinitionBelowTheFolderOfTheTeamAndNothingElse() {
        List.of(
                        "workflows/finance/a.yaml",
                        "workflows/finance/deep/er/b.YML",
                        "workflows/finance/ä+ %41.yaml",
                        "workflows/finance/readme.md",
                        "workflows/finance-eu/c.yaml",
                        "workflows/sales/d.yaml",
                        "workflows/finance.yaml")
                .forEach(key -> installation.put(key, "x: {}"));

        installation.drop(KEY, PROFILE);

        assertThat(installation.hints())
                .containsExactlyInAnyOrder(
                        "workflows/finance/a.yaml", "workflows/finance/deep/er/b.YML", "workflows/finance/ä+ %41.yaml");
    }

    @Test
    void theDefaultProfileConcernsEveryDefinition() {
        installation.put("workflows/finance/a.yaml", "x: {}");
        installation.put("workflows/b.yaml", "x: {}");
        installation.put("elsewhere/c.yaml", "x: {}");

        assertThat(installation.drop(DEFAULTS, PROFILE)).isEqualTo("team-onboarded");
        assertThat(installation.hints()).containsExactlyInAnyOrder("workflows/finance/a.yaml", "workflows/b.yaml");

        assertThat(installation.remove(DEFAULTS)).isEqualTo("team-removed");
        assertThat(installation.hints()).containsExactlyInAnyOrder("workflows/finance/a.yaml", "workflows/b.yaml");
    }

    @Test
    void noticesOfTheDefaultProfileNameNoTeam() {
        installation.drop(KEY, PROFILE + "Notify: [finance@example.com]\n");

        installation.drop(DEFAULTS, PROFILE);
        installation.drop(DEFAULTS, PROFILE.replace("Reports", "Figures"));
        installation.drop(DEFAULTS, PROFILE + "Notify: [all@example.com]\n");
        installation.remove(DEFAULTS);

        assertThat(installation.subjects())
                .containsExactly(
                        "dagdrop: team finance is onboarded",
                        "dagdrop: the default profile is active",
                        "dagdrop: the default profile was changed",
                        "dagdrop: the default profile was refused",
                        "dagdrop: the default profile was removed");
        assertThat(installation.notices().skip(1)).allSatisfy(notice -> {
            assertThat(notice.attributes()).doesNotContainKey("team");
            assertThat(notice.deliveries()).isEmpty();
        });
    }

    @Test
    void moreThanOnePageIsHinted() {
        List<String> keys = IntStream.range(0, 1_001)
                .mapToObj("workflows/finance/%04d.yaml"::formatted)
                .toList();
        keys.forEach(key -> installation.put(key, "x: {}"));

        assertThat(installation.drop(KEY, PROFILE)).isEqualTo("team-onboarded");

        assertThat(installation.hints()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void whereTimeRunsLowTheMessageComesAgainAndGoesOnWhereItStopped() {
        installation.put("workflows/finance/a.yaml", "x: {}");
        installation.put("workflows/finance/b.yaml", "x: {}");
        installation.remaining(ProfileFollowUp.RESERVE.minus(Duration.ofSeconds(1)));

        assertThat(installation.drop(KEY, PROFILE)).isEqualTo("deferred");
        assertThat(installation.record("finance").hintsOwed()).contains("");
        assertThat(installation.record("finance").profile())
                .as("active at once")
                .contains(PROFILE);
        assertThat(installation.hints()).isEmpty();

        Map<String, AttributeValue> item = new HashMap<>(installation.item("finance"));
        item.put("HintsOwed", AttributeValue.fromS("workflows/finance/a.yaml"));
        installation.item(item);
        installation.remaining(OnboardingInstallation.INVOCATION);

        assertThat(installation.look(KEY)).isEqualTo("team-onboarded");
        assertThat(installation.hints()).containsExactly("workflows/finance/b.yaml");
    }
}
