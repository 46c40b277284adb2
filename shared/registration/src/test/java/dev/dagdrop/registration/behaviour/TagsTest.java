package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.fixture.ExpectedOutcomes.created;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A workflow's tags follow the settings, without a version of their own; those of others stay. */
@ExtendWith(SharedStandIns.Parameter.class)
class TagsTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private static final String PROFILE = """
            Team: finance
            RoleArn: arn:aws:iam::123456789012:role/dagdrop/finance
            Tags:
              CostCenter: "4711"
            """;

    private TestInstallation installation;

    @BeforeEach
    void install(SharedStandIns standIns) {
        installation = new TestInstallation(standIns, TestSetup.STANDARD);
    }

    @AfterEach
    void uninstall() {
        installation.close();
    }

    @Test
    void tagsFollowTheUploadAndThoseOfOthersStay() {
        installation.profile("finance", PROFILE);
        String arn = created(installation.drop(KEY, TestDefinitions.GOOD))
                .state()
                .workflow()
                .arn();
        installation
                .clients()
                .workflows()
                .tagResource(request -> request.resourceArn(arn).tags(Map.of("owner", "somebody")));
        installation.profile("finance", PROFILE.replace("CostCenter: \"4711\"", "Stage: prod"));

        updated(installation.drop(KEY, TestDefinitions.CHANGED));

        assertThat(installation.tags(arn))
                .containsEntry("Stage", "prod")
                .containsEntry("owner", "somebody")
                .containsEntry("dagdrop:team", "finance")
                .containsEntry("dagdrop:key", KEY)
                .containsEntry("dagdrop:bucket", installation.bucket())
                .doesNotContainKey("CostCenter");
    }

    @Test
    void refusedTagsAreAWarningOfAnUploadThatEnded() {
        String arn = created(installation.drop(KEY, TestDefinitions.GOOD))
                .state()
                .workflow()
                .arn();
        installation.profile("finance", PROFILE);
        installation.service().faults().next("TagResource", InjectedFault.accessDenied());

        updated(installation.drop(KEY, TestDefinitions.CHANGED));

        assertThat(installation.versions(arn)).isEqualTo(2);
        assertThat(installation.published().getLast().body("email")).contains("The tags could not be changed:");
        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Duplicate.class);
    }

    @Test
    void aChangeOfTagsAloneMakesNoVersion() {
        installation.profile("finance", PROFILE);
        String arn = created(installation.drop(KEY, TestDefinitions.GOOD))
                .state()
                .workflow()
                .arn();
        installation.profile("finance", PROFILE.replace("CostCenter: \"4711\"", "CostCenter: \"4712\""));

        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Retagged.class);

        assertThat(installation.versions(arn)).isEqualTo(1);
        assertThat(installation.tags(arn)).containsEntry("CostCenter", "4712");
    }

    @Test
    void thirtyTagsAreRenamedToThirtyOthers() {
        installation.profile("finance", PROFILE.replace("  CostCenter: \"4711\"\n", tags("before")));
        String arn = created(installation.drop(KEY, TestDefinitions.GOOD))
                .state()
                .workflow()
                .arn();
        installation.profile("finance", PROFILE.replace("  CostCenter: \"4711\"\n", tags("after")));

        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Retagged.class);

        assertThat(installation.tags(arn).keySet())
                .filteredOn(key -> key.startsWith("after"))
                .hasSize(30);
        assertThat(installation.tags(arn).keySet()).noneMatch(key -> key.startsWith("before"));
    }

    private static String tags(String prefix) {
        return IntStream.range(0, 30)
                .mapToObj(i -> "  %s%d: \"x\"\n".formatted(prefix, i))
                .collect(Collectors.joining());
    }
}
