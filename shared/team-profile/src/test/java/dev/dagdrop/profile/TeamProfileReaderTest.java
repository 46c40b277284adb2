package dev.dagdrop.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.definition.finding.RuleId;
import dev.dagdrop.definition.finding.Severity;
import dev.dagdrop.definition.finding.TextRenderer;
import dev.dagdrop.profile.model.EncryptionConfiguration;
import dev.dagdrop.profile.model.NetworkConfiguration;
import dev.dagdrop.profile.model.ProfilePermissions;
import dev.dagdrop.profile.model.ProfileSettings;
import dev.dagdrop.profile.model.Subscriber;
import dev.dagdrop.profile.model.TeamProfile;
import dev.dagdrop.profile.model.WorkflowEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TeamProfileReaderTest {
    private static final Path SAMPLES = Path.of("..", "..", "local", "samples", "teams");
    private static final String ROLE = "RoleArn: arn:aws:iam::123456789012:role/dagdrop/finance\n";

    private final TeamProfileReader reader = new TeamProfileReader();

    @Test
    void takesEverySettingOutOfTheSample() throws IOException {
        TeamProfile profile = sample("finance");

        assertThat(profile.team()).isEqualTo("finance");
        assertThat(profile.settings())
                .isEqualTo(new ProfileSettings(
                        Optional.of("arn:aws:iam::123456789012:role/dagdrop/finance"),
                        Optional.of("Reports of the finance department"),
                        Optional.of(new EncryptionConfiguration(
                                EncryptionConfiguration.Type.CUSTOMER_MANAGED_KEY,
                                Optional.of("arn:aws:kms:eu-central-1:123456789012:key/"
                                        + "1234abcd-12ab-34cd-56ef-1234567890ab"))),
                        Optional.of("/finance/workflows"),
                        Optional.empty(),
                        Optional.of(new NetworkConfiguration(
                                List.of("sg-0123456789abcdef0"),
                                List.of("subnet-0123456789abcdef0", "subnet-0123456789abcdef1"))),
                        Map.of("cost-centre", "4711"),
                        Optional.empty()));
        assertThat(profile.subscribers())
                .containsExactly(
                        new Subscriber.Email("finance-data@example.com"),
                        new Subscriber.Queue("arn:aws:sqs:eu-central-1:123456789012:finance-notices"));
        assertThat(profile.checkOverrides().severities()).isEqualTo(Map.of(new RuleId("DD423"), Severity.ERROR));
        assertThat(profile.allowedOperators().orElseThrow().entries()).containsExactly("s3", "athena", "sns");
        assertThat(profile.entryFor("finance.close-2026")
                        .orElseThrow()
                        .settings()
                        .tags())
                .isEqualTo(Map.of("criticality", "high"));
    }

    @Test
    void leavesOutWhatTheSampleLeavesOut() throws IOException {
        TeamProfile profile = sample("risk");

        assertThat(profile.settings().roleArn()).isEmpty();
        assertThat(profile.allowedOperators()).isEmpty();
        assertThat(profile.checkOverrides().severities()).isEmpty();
        assertThat(profile.entryFor("risk-daily")).isEmpty();
    }

    @Test
    void takesEngineVersionAndTriggerMode() {
        ProfileSettings settings = read(ROLE + "EngineVersion: 1\nTriggerMode: MANUAL\n", "finance.yml")
                .profile()
                .orElseThrow()
                .settings();

        assertThat(settings.engineVersion()).contains(1);
        assertThat(settings.triggerMode()).contains("MANUAL");
    }

    @Test
    void takesTheTeamFromTheLastPartOfAKey() {
        assertThat(read(ROLE, "platform/teams/finance.yaml")
                        .profile()
                        .orElseThrow()
                        .team())
                .isEqualTo("finance");
        assertThat(read(ROLE, "teams/.yaml").profile()).isEmpty();
        assertThat(read(ROLE, "teams/finance.YAML").profile().orElseThrow().team())
                .isEqualTo("finance");
        assertThat(read(ROLE, "teams/_default.yml").profile().orElseThrow().team())
                .isEqualTo("_default");
        assertThat(read(ROLE, "teams/_other.yaml").profile()).isEmpty();
        assertThat(read(ROLE, "teams/finance.json").profile()).isEmpty();
        assertThat(read(ROLE, "x".repeat(65) + ".yaml").profile()).isEmpty();
    }

    @Test
    void givesNoProfileWhereThereIsAnError() {
        ProfileReading reading = read(ROLE + "Roles: []\n", "finance.yaml");

        assertThat(reading.profile()).isEmpty();
        assertThat(reading.findings()).hasSize(1);
        assertThat(reading.validation().isAccepted()).isFalse();
    }

    @Test
    void givesAProfileWhereThereAreOnlyWarnings() {
        ProfileReading reading = read(ROLE + "TriggerMode: hourly\n", "finance.yaml");

        assertThat(reading.profile()).isPresent();
        assertThat(reading.validation().warnings()).hasSize(1);
    }

    @Test
    void anyRoleWillDoWhereNothingIsSaidAboutRoles() {
        assertThat(reader.read(
                                "RoleArn: arn:aws:iam::999999999999:role/any\n".getBytes(StandardCharsets.UTF_8),
                                "finance.yaml",
                                ProfilePermissions.anything())
                        .findings())
                .isEmpty();
    }

    @Test
    void theExactNameCountsBeforeGlobsAndTheLongerGlobBeforeTheShorter() {
        TeamProfile profile = read(ROLE + """
                Workflows:
                  "finance.*": {Description: any}
                  "*-close": {Description: any close}
                  "finance.*.close": {Description: close}
                  finance.emea.close: {Description: emea}
                  "finance.u*": {Description: first}
                  "finance.*s": {Description: second}
                """, "finance.yaml").profile().orElseThrow();

        assertThat(descriptionOf("finance.emea.close", profile)).contains("emea");
        assertThat(descriptionOf("finance.apac.close", profile)).contains("close");
        assertThat(descriptionOf("finance.daily", profile)).contains("any");
        assertThat(descriptionOf("finance.us", profile)).contains("first");
        assertThat(descriptionOf("risk-daily", profile)).isEmpty();
    }

    @Test
    void concealsASecretInWhatIsPrinted() {
        ProfileReading reading = read("Tags:\n  api-token: 0123456789abcdef\n", "finance.yaml");

        String printed =
                new TextRenderer().render("finance.yaml", reading.validation().source(), reading.findings(), 0);
        assertThat(printed).contains("DD895").doesNotContain("0123456789abcdef");
    }

    @Test
    void saysOfAFileThatIsNotFetchedWhatItSaysOfItsBytes() {
        byte[] large = new byte[reader.maxBytes() + 1];

        assertThat(reader.tooLarge(large.length, "finance.yaml", ProfilePermissions.anything()))
                .isEqualTo(reader.read(large, "finance.yaml", ProfilePermissions.anything()));
        assertThatThrownBy(() -> reader.tooLarge(1, "finance.yaml", ProfilePermissions.anything()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private TeamProfile sample(String team) throws IOException {
        Path file = SAMPLES.resolve(team + ".yaml");
        ProfileReading reading = reader.read(Files.readAllBytes(file), file.toString(), ProfileExamples.PERMITTED);
        assertThat(reading.findings()).isEmpty();
        return reading.profile().orElseThrow();
    }

    private ProfileReading read(String yaml, String name) {
        return reader.read(yaml.getBytes(StandardCharsets.UTF_8), name, ProfileExamples.PERMITTED);
    }

    private static Optional<String> descriptionOf(String workflow, TeamProfile profile) {
        return profile.entryFor(workflow).map(WorkflowEntry::settings).flatMap(ProfileSettings::description);
    }
}
