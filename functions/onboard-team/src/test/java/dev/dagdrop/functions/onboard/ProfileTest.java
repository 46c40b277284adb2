package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.standins.LocalAccount;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.sns.PublishedMessage;
import dev.dagdrop.testkit.SharedStandIns;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One profile, from its first upload to its removal. */
@ExtendWith(SharedStandIns.Parameter.class)
class ProfileTest {
    private static final String KEY = "teams/finance.yaml";

    private static final String PROFILE = """
            RoleArn: arn:aws:iam::%s:role/dagdrop/finance
            Tags:
              CostCenter: "4711"
            Notify: [finance@example.com, finance-lead@example.com]
            """.formatted(LocalAccount.ACCOUNT_ID);

    private static final String INVALID = PROFILE.replace("RoleArn", "RolArn");

    private final OnboardingInstallation installation;

    ProfileTest(SharedStandIns standIns) {
        installation = new OnboardingInstallation(standIns);
    }

    @BeforeEach
    void uploadADefinition() {
        installation.put("workflows/finance/daily.yaml", "daily: {}");
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void aFirstProfileBecomesActiveAndItsFilesAreHinted() {
        assertThat(installation.drop(KEY, PROFILE)).isEqualTo("team-onboarded");

        TeamRecord record = installation.record("finance");
        assertThat(record.profile()).contains(PROFILE);
        assertThat(record.key()).contains(KEY);
        assertThat(record.change()).isEmpty();
        assertThat(record.hintsOwed()).isEmpty();
        assertThat(record.notice()).isEmpty();
        assertThat(installation.hints()).containsExactly("workflows/finance/daily.yaml");
        assertThat(installation.queues().delays())
                .as("until cached copies have aged")
                .containsExactly(Duration.ofSeconds(45));
        assertThat(installation.subscriptions())
                .containsOnly(
                        Map.entry("finance@example.com", "{\"team\":[\"finance\"]}"),
                        Map.entry("finance-lead@example.com", "{\"team\":[\"finance\"]}"));
    }

    @Test
    void itsPeopleAreShownAFirstDefinitionThatIsValid() {
        installation.drop(KEY, PROFILE);

        PublishedMessage notice = installation.sns().published().getLast();
        assertThat(notice.subject()).contains("dagdrop: team finance is onboarded");
        assertThat(notice.deliveries()).hasSize(2);
        assertThat(notice.attributes().keySet()).containsExactlyInAnyOrder("kind", "outcome", "severity", "team");
        String text = installation.lastNotice();
        assertThat(text).contains("s3://" + installation.bucket() + "/workflows/finance/", "workflow finance.first");
        String sample = text.substring(text.indexOf("  finance_first:"), text.indexOf("  aws s3 cp"))
                .stripIndent();
        assertThat(Validator.standard(Bounds.standard())
                        .validate(sample.getBytes(StandardCharsets.UTF_8))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void aChangedProfileIsActiveAtOnceAndHintsAgain() {
        installation.drop(KEY, PROFILE);
        installation.hints();

        assertThat(installation.drop(KEY, PROFILE.replace("4711", "4712"))).isEqualTo("team-changed");

        assertThat(installation.record("finance").profile()).contains(PROFILE.replace("4711", "4712"));
        assertThat(installation.hints()).containsExactly("workflows/finance/daily.yaml");
        assertThat(installation.subjects()).endsWith("dagdrop: team finance has a changed profile");
    }

    @Test
    void theSameTextAgainChangesNothingAndSaysNothing() {
        installation.drop(KEY, PROFILE);
        installation.hints();

        assertThat(installation.look(KEY)).isEqualTo("team-unchanged");
        assertThat(installation.drop(KEY, PROFILE)).isEqualTo("team-unchanged");

        assertThat(installation.hints()).isEmpty();
        assertThat(installation.subjects()).hasSize(1);
    }

    @Test
    void anInvalidProfileIsRefusedOnceWithItsPlaceAndTheEarlierStaysActive() {
        installation.drop(KEY, PROFILE);

        assertThat(installation.drop(KEY, INVALID)).isEqualTo("team-rejected");
        assertThat(installation.look(KEY)).isEqualTo("team-rejected");

        assertThat(installation.subjects()).hasSize(2).endsWith("dagdrop: team finance has a refused profile");
        assertThat(installation.lastNotice())
                .contains(
                        KEY + ":1:1: error[DD810 unknown-profile-key]", "RoleArn", "The earlier profile stays active.");
        assertThat(installation.record("finance").profile()).contains(PROFILE);
        assertThat(installation.subscriptions()).hasSize(2);
    }

    @Test
    void theEarlierTextAfterARefusalIsAnnouncedAsTheAllClear() {
        installation.drop(KEY, PROFILE);
        installation.drop(KEY, INVALID);

        assertThat(installation.drop(KEY, PROFILE)).isEqualTo("team-restored");
        assertThat(installation.look(KEY)).isEqualTo("team-unchanged");

        assertThat(installation.subjects()).hasSize(3).endsWith("dagdrop: team finance has its profile back");
    }

    @Test
    void aFirstProfileThatIsInvalidLeavesTheTeamWithout() {
        assertThat(installation.drop(KEY, INVALID)).isEqualTo("team-rejected");

        assertThat(installation.record("finance").profile()).isEmpty();
        assertThat(installation.lastNotice()).contains("There is no active profile until then.");
        assertThat(installation.drop(KEY, PROFILE)).isEqualTo("team-onboarded");
    }

    @Test
    void aRoleOutsideThePermittedPathIsRefused() {
        assertThat(installation.drop(KEY, PROFILE.replace("role/dagdrop/finance", "role/admin")))
                .isEqualTo("team-rejected");

        assertThat(installation.lastNotice()).contains("DD821");
    }

    @Test
    void aRemovedProfileIsInactiveAndItsPeopleHearOfItBeforeTheyAreUnsubscribed() {
        installation.drop(KEY, PROFILE);
        installation.hints();

        assertThat(installation.remove(KEY)).isEqualTo("team-removed");
        assertThat(installation.look(KEY)).isEqualTo("ignored");

        TeamRecord record = installation.record("finance");
        assertThat(record.profile()).isEmpty();
        assertThat(record.removedAt()).contains(installation.clock().instant());
        assertThat(record.change()).isEmpty();
        assertThat(installation.sns().published().getLast().deliveries()).hasSize(2);
        assertThat(installation.subjects()).hasSize(2).endsWith("dagdrop: team finance has no profile now");
        assertThat(installation.subscriptions()).isEmpty();
        assertThat(installation.hints()).isEmpty();
    }

    @Test
    void aFileThatIsBackIsActiveAgain() {
        installation.drop(KEY, PROFILE);
        String marker = installation.delete(KEY);
        installation.look(KEY);
        installation.hints();

        installation.deleteVersion(KEY, marker);

        assertThat(installation.look(KEY)).isEqualTo("team-onboarded");
        assertThat(installation.record("finance").removedAt()).isEmpty();
        assertThat(installation.hints()).containsExactly("workflows/finance/daily.yaml");
        assertThat(installation.subscriptions()).hasSize(2);
    }

    @Test
    void goingBackToAnEarlierVersionMakesThatOneActive() {
        installation.drop(KEY, PROFILE);
        String newest = installation.put(KEY, PROFILE.replace("4711", "4712"));
        installation.look(KEY);

        installation.deleteVersion(KEY, newest);

        assertThat(installation.look(KEY)).isEqualTo("team-changed");
        assertThat(installation.record("finance").profile()).contains(PROFILE);
    }

    @Test
    void aNameOf64CharactersFitsEverySubject() {
        String team = "t".repeat(64);
        String key = "teams/" + team + ".yaml";

        installation.drop(key, PROFILE);
        installation.drop(key, PROFILE.replace("4711", "4712"));
        installation.drop(key, INVALID);
        installation.drop(key, PROFILE.replace("4711", "4712"));
        installation.drop("teams/" + team + ".yml", PROFILE);
        installation.s3().faults().next("GetObject", InjectedFault.refuse(403, "InvalidObjectState", "archived"));
        installation.look(key);
        installation.s3().faults().next("GetObject", InjectedFault.accessDenied());
        installation.look(key);
        installation.delete("teams/" + team + ".yml");
        installation.remove(key);

        assertThat(installation.outcomes())
                .containsExactly(
                        "team-onboarded",
                        "team-changed",
                        "team-rejected",
                        "team-restored",
                        "team-rejected",
                        "team-rejected",
                        "team-failed",
                        "team-removed");
        assertThat(installation.subjects())
                .allSatisfy(subject -> assertThat(subject).contains(team).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void noRecordIsLargerThan16KilobytesWhateverTheProfileHolds() {
        StringBuilder profile = new StringBuilder("Notify:\n");
        for (int i = 0; i < 20; i++) {
            profile.append("- https://example.com/%03d%s%n".formatted(i, "x".repeat(440)));
        }
        assertThat(profile.length()).isLessThanOrEqualTo(10_240);

        installation.sns().faults().every(1, "Publish", InjectedFault.accessDenied());
        assertThat(installation.drop(KEY, profile.toString())).isEqualTo("deferred");

        Map<String, AttributeValue> item = installation.item("finance");
        assertThat(item).containsKeys("Profile", "Subscribed", "Notice");
        assertThat(item.toString().getBytes(StandardCharsets.UTF_8).length).isLessThan(16 * 1024);
    }
}
