package dev.dagdrop.cli.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.profile.ProfileReading;
import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.model.EncryptionConfiguration;
import dev.dagdrop.profile.model.NetworkConfiguration;
import dev.dagdrop.profile.model.ProfilePermissions;
import dev.dagdrop.profile.model.Subscriber;
import dev.dagdrop.profile.model.TeamProfile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OnboardTest {
    private static final String ROLE = "arn:aws:iam::123456789012:role/dagdrop/finance";

    @TempDir
    Path here;

    @Test
    void writesAProfileWithEverythingThatIsAskedFor() throws IOException {
        OnboardRun run = onboard(
                "finance",
                "--role",
                ROLE,
                "--description",
                "Reports: daily # and \"monthly\"",
                "--kms-key",
                "alias/finance",
                "--log-group",
                "/finance/workflows",
                "--security-group",
                "sg-0123456789abcdef0",
                "--subnet",
                "subnet-0123456789abcdef0",
                "--subnet",
                "subnet-0123456789abcdef1",
                "--tag",
                "cost-centre=4711",
                "--tag",
                "audited=yes",
                "--notify",
                "finance-data@example.com",
                "--notify",
                "https://hooks.example.com/finance?key=a,b",
                "--allow",
                "s3",
                "--allow",
                "Emr*Sensor");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        TeamProfile profile = profile("finance");
        assertThat(profile.settings().roleArn()).contains(ROLE);
        assertThat(profile.settings().description()).contains("Reports: daily # and \"monthly\"");
        assertThat(profile.settings().encryption())
                .contains(new EncryptionConfiguration(
                        EncryptionConfiguration.Type.CUSTOMER_MANAGED_KEY, Optional.of("alias/finance")));
        assertThat(profile.settings().logGroupName()).contains("/finance/workflows");
        assertThat(profile.settings().network())
                .contains(new NetworkConfiguration(
                        List.of("sg-0123456789abcdef0"),
                        List.of("subnet-0123456789abcdef0", "subnet-0123456789abcdef1")));
        assertThat(profile.settings().tags()).isEqualTo(Map.of("cost-centre", "4711", "audited", "yes"));
        assertThat(profile.subscribers())
                .extracting(Subscriber::endpoint)
                .containsExactly("finance-data@example.com", "https://hooks.example.com/finance?key=a,b");
        assertThat(profile.allowedOperators().orElseThrow().entries()).containsExactly("s3", "Emr*Sensor");
    }

    @Test
    void saysWhatToDoNext() {
        assertThat(onboard("finance").out())
                .startsWith("teams/finance.yaml written; it has no errors.\n")
                .contains("./dagdrop onboard finance --to s3://BUCKET", "workflows/finance/");
    }

    @Test
    void everyLineThatIsCommentedOutIsAProfileToo() throws IOException {
        onboard("finance");
        String text = Files.readString(here.resolve("teams/finance.yaml"));
        String uncommented =
                text.replaceAll("(?m)^# (?=[A-Z][A-Za-z]*:( .*)?$|  )", "").replaceAll("(?m)^Team: .*$", "");

        ProfileReading reading = read(uncommented.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.profile().orElseThrow().settings().network()).isPresent();
        assertThat(reading.profile().orElseThrow().workflows()).hasSize(1);
    }

    @Test
    void writesNothingWhereAnOptionIsWrong() {
        OnboardRun run = onboard("finance", "--role", "finance", "--notify", "http://hooks.example.com");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "teams/finance.yaml:",
                        "error[DD820 invalid-role-arn]",
                        "error[DD871 unencrypted-subscriber]",
                        "nothing was written");
        assertThat(here.resolve("teams/finance.yaml")).doesNotExist();
    }

    @Test
    void whatIsNoTextOfOneLineCannotBreakOut() {
        OnboardRun run =
                onboard("finance", "--description", "one\nRoleArn: arn:aws:iam::123456789012:role/Administrator");

        assertThat(run.err()).contains("error[DD851 invalid-profile-text]").doesNotContain("DD804");
        assertThat(onboard("finance", "--tag", "a: b\nx=c\": d\\").code()).isEqualTo(1);
    }

    @Test
    void keepsAProfileThatIsThereUnlessForced() throws IOException {
        Files.createDirectories(here.resolve("teams"));
        Files.writeString(here.resolve("teams/finance.yaml"), "Description: by hand\n");

        OnboardRun kept = onboard("finance", "--role", ROLE);
        assertThat(kept.code()).isEqualTo(1);
        assertThat(kept.err()).contains("teams/finance.yaml is there already");
        assertThat(profile("finance").settings().description()).contains("by hand");

        assertThat(onboard("finance", "--role", ROLE, "--force").code()).isZero();
        assertThat(profile("finance").settings().roleArn()).contains(ROLE);
    }

    @Test
    void writesToTheFolderOfTheOption() {
        assertThat(onboard("finance", "--output", "profiles/f.yaml").code()).isZero();
        assertThat(here.resolve("profiles/f.yaml")).isNotEmptyFile();
    }

    @Test
    void aTeamIsNoPath() {
        assertThat(onboard("../finance").code()).isEqualTo(2);
        assertThat(onboard("fin--ance").err()).contains("\"fin--ance\" can be no team");
        assertThat(here.resolve("teams")).doesNotExist();
    }

    @Test
    void takesOnlyABucketToUploadTo() {
        OnboardRun run = onboard("finance", "--to", "s3://bucket/teams/other.yaml");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--to: write s3://BUCKET");
        assertThat(here.resolve("teams")).doesNotExist();
    }

    @Test
    void knowsTheRolesThatTeamsMayUseFromTheOption() {
        OnboardRun run =
                onboard("finance", "--role", "arn:aws:iam::123456789012:role/Admin", "--role-prefix", "dagdrop/");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error[DD821 role-not-permitted]");
    }

    private TeamProfile profile(String team) throws IOException {
        return read(Files.readAllBytes(here.resolve("teams/" + team + ".yaml")))
                .profile()
                .orElseThrow();
    }

    private static ProfileReading read(byte[] content) {
        return new TeamProfileReader().read(content, "finance.yaml", ProfilePermissions.anything());
    }

    private OnboardRun onboard(String... arguments) {
        return OnboardRun.of(here, arguments);
    }

    /** One run of {@code ./dagdrop onboard}: what it printed and how it ended. */
    record OnboardRun(int code, String out, String err) {
        static OnboardRun of(Path here, String... arguments) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            PrintWriter printedErr = new PrintWriter(err, true);
            int code = new CommandLine(new OnboardCommand(here, new PrintWriter(out), printedErr))
                    .setErr(printedErr)
                    .execute(arguments);
            return new OnboardRun(code, out.toString(), err.toString());
        }
    }
}
