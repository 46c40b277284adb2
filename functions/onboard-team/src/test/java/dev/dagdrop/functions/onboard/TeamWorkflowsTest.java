package dev.dagdrop.functions.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.Intake;
import dev.dagdrop.registration.aws.AwsIntake;
import dev.dagdrop.registration.aws.Configuration;
import dev.dagdrop.registration.event.EventOrigin;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.queue.SqsHintQueue;
import dev.dagdrop.registration.team.CachedTeamProfiles;
import dev.dagdrop.registration.telemetry.RunTrace;
import dev.dagdrop.standins.LocalAccount;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.testkit.SharedStandIns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;

/** Profiles and workflows together: what a profile says reaches every workflow it concerns. */
@ExtendWith(SharedStandIns.Parameter.class)
class TeamWorkflowsTest {
    private static final String KEY = "teams/finance.yaml";
    private static final String DAILY = "workflows/finance/daily.yaml";
    private static final String SALES = "workflows/sales/daily.yaml";

    private static final String DEFINITION = """
            daily:
              tasks:
                list_files:
                  operator: airflow.providers.amazon.aws.operators.s3.S3ListOperator
                  bucket: finance-raw
            """;

    private final OnboardingInstallation installation;
    private final Intake intake;

    TeamWorkflowsTest(SharedStandIns standIns) {
        installation = new OnboardingInstallation(standIns);
        intake = intake("Refuse");
    }

    private Intake intake(String unknownTeam) {
        Map<String, String> environment = new HashMap<>(installation.environment());
        environment.put("UNKNOWN_TEAM", unknownTeam);
        return AwsIntake.create(
                Configuration.of(environment),
                installation.clients(),
                new SqsHintQueue(installation.queues()::client, environment.getOrDefault("INTAKE_QUEUE_URL", "")),
                installation.clock(),
                new RunTrace());
    }

    @AfterEach
    void close() {
        installation.close();
    }

    private String register(Intake by, String key) {
        return by.process(
                        List.of(new ObjectEvent.Hint(installation.bucket(), key, EventOrigin.unknown())),
                        OnboardingInstallation.INVOCATION)
                .getFirst()
                .result()
                .outcome()
                .label();
    }

    /** Has the controller of workflows look at every key that was hinted; gives the outcomes. */
    private List<String> registerHinted(Intake by) {
        installation.clock().advance(ProfileFollowUp.CACHES_AGED);
        return installation.hints().stream().map(key -> register(by, key)).toList();
    }

    private static String profile(String role) {
        return "RoleArn: arn:aws:iam::%s:role/dagdrop/%s%n".formatted(LocalAccount.ACCOUNT_ID, role);
    }

    private GetWorkflowResponse workflow(String name) {
        String arn = installation.clients().workflows().listWorkflows(request -> {}).workflows().stream()
                .filter(workflow -> workflow.name().equals(name))
                .findFirst()
                .orElseThrow()
                .workflowArn();
        return installation.clients().workflows().getWorkflow(request -> request.workflowArn(arn));
    }

    @Test
    void aFileUploadedBeforeTheProfileIsRegisteredOnceItIsActive() {
        installation.put(DAILY, DEFINITION);
        assertThat(register(intake, DAILY)).isEqualTo("rejected");

        installation.drop(KEY, profile("one"));

        assertThat(registerHinted(intake)).containsExactly("created");
        assertThat(workflow("finance.daily").roleArn()).endsWith("role/dagdrop/one");
    }

    @Test
    void aChangedProfileUpdatesTheWorkflowsItConcernsAndNoOthers() {
        installation.drop(KEY, profile("one"));
        installation.drop("teams/sales.yaml", profile("sales"));
        installation.put(DAILY, DEFINITION);
        installation.put(SALES, DEFINITION);
        register(intake, DAILY);
        register(intake, SALES);
        registerHinted(intake);

        installation.drop(KEY, profile("two"));

        assertThat(registerHinted(intake)).containsExactly("updated");
        assertThat(workflow("finance.daily").roleArn()).endsWith("role/dagdrop/two");
        assertThat(workflow("sales.daily").roleArn()).endsWith("role/dagdrop/sales");
    }

    @Test
    void aChangedRoleReachesAWorkflowWhoseNewestFileWasRefused() {
        installation.drop(KEY, profile("one"));
        installation.put(DAILY, DEFINITION);
        register(intake, DAILY);
        installation.put(DAILY, DEFINITION.replace("operator:", "operatr:"));
        assertThat(register(intake, DAILY)).isEqualTo("rejected");

        installation.drop(KEY, profile("two"));
        registerHinted(intake);

        assertThat(workflow("finance.daily").roleArn()).endsWith("role/dagdrop/two");
    }

    @Test
    void aSubscriberThatCannotBeHadKeepsNoRoleFromBecomingActive() {
        installation.drop(KEY, profile("one"));
        installation.put(DAILY, DEFINITION);
        register(intake, DAILY);
        installation.hints();
        installation
                .sns()
                .faults()
                .next("Subscribe", InjectedFault.refuse(403, "FilterPolicyLimitExceeded", "200 policies"));

        assertThat(installation.drop(KEY, profile("two") + "Notify: [list@example.com]\n"))
                .isEqualTo("team-changed");

        assertThat(installation.lastNotice()).contains("list@example.com could not be subscribed: 200 policies");
        assertThat(registerHinted(intake)).containsExactly("updated");
        assertThat(workflow("finance.daily").roleArn()).endsWith("role/dagdrop/two");
    }

    @Test
    void aRemovedProfileRefusesNewFilesAndTouchesNoWorkflow() {
        installation.drop(KEY, profile("one"));
        installation.put(DAILY, DEFINITION);
        register(intake, DAILY);
        registerHinted(intake);
        String version = workflow("finance.daily").workflowVersion();

        installation.remove(KEY);
        assertThat(registerHinted(intake)).isEmpty();
        installation.put("workflows/finance/weekly.yaml", DEFINITION);

        assertThat(register(intake, "workflows/finance/weekly.yaml")).isEqualTo("rejected");
        assertThat(workflow("finance.daily").workflowVersion()).isEqualTo(version);

        installation.drop(KEY, profile("one"));
        assertThat(registerHinted(intake)).containsExactlyInAnyOrder("duplicate", "created");
    }

    @Test
    void aChangeOfTheDefaultProfileReachesTheWorkflowsOfAllTeams() {
        Intake open = intake("UseDefaults");
        installation.put(DAILY, DEFINITION);
        installation.put(SALES, DEFINITION);
        register(open, DAILY);
        register(open, SALES);
        installation.drop(KEY, profile("finance"));
        registerHinted(open);

        installation.drop("teams/_default.yaml", profile("all"));
        registerHinted(open);
        assertThat(workflow("finance.daily").roleArn()).endsWith("role/dagdrop/finance");
        assertThat(workflow("sales.daily").roleArn()).endsWith("role/dagdrop/all");

        installation.remove("teams/_default.yaml");
        registerHinted(open);
        assertThat(workflow("sales.daily").roleArn()).isEqualTo(OnboardingInstallation.ROLE);
    }

    @Test
    void hintsComeAfterEveryCachedCopyOfTheEarlierProfileHasAged() {
        assertThat(ProfileFollowUp.CACHES_AGED).isGreaterThan(CachedTeamProfiles.AGE);
    }
}
