package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.standins.LocalAccount;
import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One profile, from its first upload to its removal. */
@ExtendWith(Cloud.Shared.class)
class ProfileTest {
    private static final String KEY = "teams/finance.yaml";

    private static final String PROFILE = """
            RoleArn: arn:aws:iam::%s:role/dagdrop/finance
            Tags:
              CostCenter: "4711"
            Notify: [finance@example.com, finance-lead@example.com]
            """.formatted(LocalAccount.ACCOUNT_ID);

    private static final String INVALID = PROFILE.replace("RoleArn", "RolArn");

    private final Sandbox sandbox;

    ProfileTest(Cloud cloud) {
        sandbox = new Sandbox(cloud);
    }

    @BeforeEach
    void uploadADefinition() {
        sandbox.put("workflows/finance/daily.yaml", "daily: {}");
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void aFirstProfileBecomesActiveAndItsFilesAreHinted() {
        assertThat(sandbox.drop(KEY, PROFILE)).isEqualTo("team-onboarded");

        TeamRecord record = sandbox.record("finance");
        assertThat(record.profile()).contains(PROFILE);
        assertThat(record.key()).contains(KEY);
        assertThat(record.change()).isEmpty();
        assertThat(record.hintsOwed()).isEmpty();
        assertThat(record.notice()).isEmpty();
        assertThat(sandbox.hints()).containsExactly("workflows/finance/daily.yaml");
        assertThat(sandbox.queues().delays())
                .as("until cached copies have aged")
                .containsExactly(Duration.ofSeconds(45));
        assertThat(sandbox.subscriptions())
                .containsOnly(
                        Map.entry("finance@example.com", "{\"team\":[\"finance\"]}"),
                        Map.entry("finance-lead@example.com", "{\"team\":[\"finance\"]}"));
    }

    @Test
    void itsPeopleAreShownAFirstDefinitionThatIsValid() {
        sandbox.drop(KEY, PROFILE);

        PublishedMessage notice = sandbox.sns().published().getLast();
        assertThat(notice.subject()).contains("dagdrop: team finance is onboarded");
        assertThat(notice.deliveries()).hasSize(2);
        assertThat(notice.attributes().keySet()).containsExactlyInAnyOrder("kind", "outcome", "severity", "team");
        String text = sandbox.lastNotice();
        assertThat(text).contains("s3://" + sandbox.bucket() + "/workflows/finance/", "workflow finance.first");
        String sample = text.substring(text.indexOf("  finance_first:"), text.indexOf("  aws s3 cp"))
                .stripIndent();
        assertThat(Validator.standard(Bounds.standard())
                        .validate(sample.getBytes(StandardCharsets.UTF_8))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void aChangedProfileIsActiveAtOnceAndHintsAgain() {
        sandbox.drop(KEY, PROFILE);
        sandbox.hints();

        assertThat(sandbox.drop(KEY, PROFILE.replace("4711", "4712"))).isEqualTo("team-changed");

        assertThat(sandbox.record("finance").profile()).contains(PROFILE.replace("4711", "4712"));
        assertThat(sandbox.hints()).containsExactly("workflows/finance/daily.yaml");
        assertThat(sandbox.subjects()).endsWith("dagdrop: team finance has a changed profile");
    }

    @Test
    void theSameTextAgainChangesNothingAndSaysNothing() {
        sandbox.drop(KEY, PROFILE);
        sandbox.hints();

        assertThat(sandbox.look(KEY)).isEqualTo("team-unchanged");
        assertThat(sandbox.drop(KEY, PROFILE)).isEqualTo("team-unchanged");

        assertThat(sandbox.hints()).isEmpty();
        assertThat(sandbox.subjects()).hasSize(1);
    }

    @Test
    void anInvalidProfileIsRefusedOnceWithItsPlaceAndTheEarlierStaysActive() {
        sandbox.drop(KEY, PROFILE);

        assertThat(sandbox.drop(KEY, INVALID)).isEqualTo("team-rejected");
        assertThat(sandbox.look(KEY)).isEqualTo("team-rejected");

        assertThat(sandbox.subjects()).hasSize(2).endsWith("dagdrop: team finance has a refused profile");
        assertThat(sandbox.lastNotice())
                .contains(KEY + ":1:1: error[DD810]", "RoleArn", "The earlier profile stays active.");
        assertThat(sandbox.record("finance").profile()).contains(PROFILE);
        assertThat(sandbox.subscriptions()).hasSize(2);
    }

    @Test
    void theEarlierTextAfterARefusalIsAnnouncedAsTheAllClear() {
        sandbox.drop(KEY, PROFILE);
        sandbox.drop(KEY, INVALID);

        assertThat(sandbox.drop(KEY, PROFILE)).isEqualTo("team-restored");
        assertThat(sandbox.look(KEY)).isEqualTo("team-unchanged");

        assertThat(sandbox.subjects()).hasSize(3).endsWith("dagdrop: team finance has its profile back");
    }

    @Test
    void aFirstProfileThatIsInvalidLeavesTheTeamWithout() {
        assertThat(sandbox.drop(KEY, INVALID)).isEqualTo("team-rejected");

        assertThat(sandbox.record("finance").profile()).isEmpty();
        assertThat(sandbox.lastNotice()).contains("There is no active profile until then.");
        assertThat(sandbox.drop(KEY, PROFILE)).isEqualTo("team-onboarded");
    }

    @Test
    void aRoleOutsideThePermittedPathIsRefused() {
        assertThat(sandbox.drop(KEY, PROFILE.replace("role/dagdrop/finance", "role/admin")))
                .isEqualTo("team-rejected");

        assertThat(sandbox.lastNotice()).contains("DD821");
    }

    @Test
    void aRemovedProfileIsInactiveAndItsPeopleHearOfItBeforeTheyAreUnsubscribed() {
        sandbox.drop(KEY, PROFILE);
        sandbox.hints();

        assertThat(sandbox.remove(KEY)).isEqualTo("team-removed");
        assertThat(sandbox.look(KEY)).isEqualTo("ignored");

        TeamRecord record = sandbox.record("finance");
        assertThat(record.profile()).isEmpty();
        assertThat(record.removedAt()).contains(sandbox.clock().instant());
        assertThat(record.change()).isEmpty();
        assertThat(sandbox.sns().published().getLast().deliveries()).hasSize(2);
        assertThat(sandbox.subjects()).hasSize(2).endsWith("dagdrop: team finance has no profile now");
        assertThat(sandbox.subscriptions()).isEmpty();
        assertThat(sandbox.hints()).isEmpty();
    }

    @Test
    void aFileThatIsBackIsActiveAgain() {
        sandbox.drop(KEY, PROFILE);
        String marker = sandbox.delete(KEY);
        sandbox.look(KEY);
        sandbox.hints();

        sandbox.deleteVersion(KEY, marker);

        assertThat(sandbox.look(KEY)).isEqualTo("team-onboarded");
        assertThat(sandbox.record("finance").removedAt()).isEmpty();
        assertThat(sandbox.hints()).containsExactly("workflows/finance/daily.yaml");
        assertThat(sandbox.subscriptions()).hasSize(2);
    }

    @Test
    void goingBackToAnEarlierVersionMakesThatOneActive() {
        sandbox.drop(KEY, PROFILE);
        String newest = sandbox.put(KEY, PROFILE.replace("4711", "4712"));
        sandbox.look(KEY);

        sandbox.deleteVersion(KEY, newest);

        assertThat(sandbox.look(KEY)).isEqualTo("team-changed");
        assertThat(sandbox.record("finance").profile()).contains(PROFILE);
    }

    @Test
    void aNameOf64CharactersFitsEverySubject() {
        String team = "t".repeat(64);
        String key = "teams/" + team + ".yaml";

        sandbox.drop(key, PROFILE);
        sandbox.drop(key, PROFILE.replace("4711", "4712"));
        sandbox.drop(key, INVALID);
        sandbox.drop(key, PROFILE.replace("4711", "4712"));
        sandbox.drop("teams/" + team + ".yml", PROFILE);
        sandbox.s3().faults().next("GetObject", Fault.refuse(403, "InvalidObjectState", "archived"));
        sandbox.look(key);
        sandbox.s3().faults().next("GetObject", Fault.accessDenied());
        sandbox.look(key);
        sandbox.delete("teams/" + team + ".yml");
        sandbox.remove(key);

        assertThat(sandbox.outcomes())
                .containsExactly(
                        "team-onboarded",
                        "team-changed",
                        "team-rejected",
                        "team-restored",
                        "team-rejected",
                        "team-rejected",
                        "team-failed",
                        "team-removed");
        assertThat(sandbox.subjects())
                .allSatisfy(subject -> assertThat(subject).contains(team).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void noRecordIsLargerThan16KilobytesWhateverTheProfileHolds() {
        StringBuilder profile = new StringBuilder("Notify:\n");
        for (int i = 0; i < 20; i++) {
            profile.append("- https://example.com/%03d%s%n".formatted(i, "x".repeat(440)));
        }
        assertThat(profile.length()).isLessThanOrEqualTo(10_240);

        sandbox.sns().faults().every(1, "Publish", Fault.accessDenied());
        assertThat(sandbox.drop(KEY, profile.toString())).isEqualTo("deferred");

        Map<String, AttributeValue> item = sandbox.item("finance");
        assertThat(item).containsKeys("Profile", "Subscribed", "Notice");
        assertThat(item.toString().getBytes(StandardCharsets.UTF_8).length).isLessThan(16 * 1024);
    }
}
