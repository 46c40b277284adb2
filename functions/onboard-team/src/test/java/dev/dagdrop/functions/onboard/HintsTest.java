package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;

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
@ExtendWith(Cloud.Shared.class)
class HintsTest {
    private static final String KEY = "teams/finance.yaml";
    private static final String DEFAULTS = "teams/_default.yaml";
    private static final String PROFILE = "Description: Reports\n";

    private final Sandbox sandbox;

    HintsTest(Cloud cloud) {
        sandbox = new Sandbox(cloud);
    }

    @AfterEach
    void close() {
        sandbox.close();
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
                .forEach(key -> sandbox.put(key, "x: {}"));

        sandbox.drop(KEY, PROFILE);

        assertThat(sandbox.hints())
                .containsExactlyInAnyOrder(
                        "workflows/finance/a.yaml", "workflows/finance/deep/er/b.YML", "workflows/finance/ä+ %41.yaml");
    }

    @Test
    void theDefaultProfileConcernsEveryDefinition() {
        sandbox.put("workflows/finance/a.yaml", "x: {}");
        sandbox.put("workflows/b.yaml", "x: {}");
        sandbox.put("elsewhere/c.yaml", "x: {}");

        assertThat(sandbox.drop(DEFAULTS, PROFILE)).isEqualTo("team-onboarded");
        assertThat(sandbox.hints()).containsExactlyInAnyOrder("workflows/finance/a.yaml", "workflows/b.yaml");

        assertThat(sandbox.remove(DEFAULTS)).isEqualTo("team-removed");
        assertThat(sandbox.hints()).containsExactlyInAnyOrder("workflows/finance/a.yaml", "workflows/b.yaml");
    }

    @Test
    void noticesOfTheDefaultProfileNameNoTeam() {
        sandbox.drop(KEY, PROFILE + "Notify: [finance@example.com]\n");

        sandbox.drop(DEFAULTS, PROFILE);
        sandbox.drop(DEFAULTS, PROFILE.replace("Reports", "Figures"));
        sandbox.drop(DEFAULTS, PROFILE + "Notify: [all@example.com]\n");
        sandbox.remove(DEFAULTS);

        assertThat(sandbox.subjects())
                .containsExactly(
                        "dagdrop: team finance is onboarded",
                        "dagdrop: the default profile is active",
                        "dagdrop: the default profile was changed",
                        "dagdrop: the default profile was refused",
                        "dagdrop: the default profile was removed");
        assertThat(sandbox.notices().skip(1)).allSatisfy(notice -> {
            assertThat(notice.attributes()).doesNotContainKey("team");
            assertThat(notice.deliveries()).isEmpty();
        });
    }

    @Test
    void moreThanOnePageIsHinted() {
        List<String> keys = IntStream.range(0, 1_001)
                .mapToObj("workflows/finance/%04d.yaml"::formatted)
                .toList();
        keys.forEach(key -> sandbox.put(key, "x: {}"));

        assertThat(sandbox.drop(KEY, PROFILE)).isEqualTo("team-onboarded");

        assertThat(sandbox.hints()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void whereTimeRunsLowTheMessageComesAgainAndGoesOnWhereItStopped() {
        sandbox.put("workflows/finance/a.yaml", "x: {}");
        sandbox.put("workflows/finance/b.yaml", "x: {}");
        sandbox.remaining(Following.RESERVE.minus(Duration.ofSeconds(1)));

        assertThat(sandbox.drop(KEY, PROFILE)).isEqualTo("deferred");
        assertThat(sandbox.record("finance").hintsOwed()).contains("");
        assertThat(sandbox.record("finance").profile()).as("active at once").contains(PROFILE);
        assertThat(sandbox.hints()).isEmpty();

        Map<String, AttributeValue> item = new HashMap<>(sandbox.item("finance"));
        item.put("HintsOwed", AttributeValue.fromS("workflows/finance/a.yaml"));
        sandbox.item(item);
        sandbox.remaining(Sandbox.INVOCATION);

        assertThat(sandbox.look(KEY)).isEqualTo("team-onboarded");
        assertThat(sandbox.hints()).containsExactly("workflows/finance/b.yaml");
    }
}
