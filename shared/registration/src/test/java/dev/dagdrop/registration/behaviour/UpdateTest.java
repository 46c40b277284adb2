package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.fixture.ExpectedOutcomes.created;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.deferred;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.failed;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.fixture.ExpectedOutcomes;
import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.mwaa.OmittedMembers;
import dev.dagdrop.standins.mwaa.Quotas;
import dev.dagdrop.standins.mwaa.UnsetMembers;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** UpdateWorkflow, which has no client token and whose treatment of omitted members nobody knows. */
@ExtendWith(SharedStandIns.Parameter.class)
class UpdateTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final String PROFILE =
            "Team: finance\nDescription: of the team\nLoggingConfiguration: {LogGroupName: /finance}\n";

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
    void anUpdateWhoseAnswerWasLostIsNotRepeatedAndTheNoticeSaysSo() {
        String arn = arn(installation.drop(KEY, TestDefinitions.GOOD));
        installation.service().faults().next("UpdateWorkflow", InjectedFault.dropAfter());
        deferred(installation.drop(KEY, TestDefinitions.CHANGED));

        updated(installation.look(KEY));

        assertThat(installation.versions(arn)).isEqualTo(2);
        assertThat(installation.published().getLast().body("email"))
                .contains("The answer of MWAA Serverless to this change was lost");
    }

    @Test
    void anUpdateThatNeverArrivedIsMadeOnce() {
        String arn = arn(installation.drop(KEY, TestDefinitions.GOOD));
        installation.service().faults().next("UpdateWorkflow", InjectedFault.dropBefore());
        deferred(installation.drop(KEY, TestDefinitions.CHANGED));

        updated(installation.look(KEY));

        assertThat(installation.versions(arn)).isEqualTo(2);
    }

    @Test
    void aThrottledUpdateHadNoEffectAndIsRepeatedAtOnce() {
        String arn = arn(installation.drop(KEY, TestDefinitions.GOOD));
        installation.service().faults().next("UpdateWorkflow", InjectedFault.throttle(1));

        updated(installation.drop(KEY, TestDefinitions.CHANGED));

        assertThat(installation.versions(arn)).isEqualTo(2);
    }

    @Test
    void goingBackToTheFirstContentAfterALostUpdateIsAnUpdate() {
        String arn = arn(installation.drop(KEY, TestDefinitions.GOOD));
        installation.service().faults().next("UpdateWorkflow", InjectedFault.dropAfter());
        deferred(installation.drop(KEY, TestDefinitions.CHANGED));

        String back = installation.put(KEY, TestDefinitions.GOOD);
        updated(installation.look(KEY));

        assertThat(installation.workflow(arn).definitionS3Location().versionId())
                .isEqualTo(back);
        assertThat(installation.versions(arn)).isEqualTo(3);
    }

    @Test
    void createsAnswerLostThenAnotherRoleEndsWithTheNewRole() {
        installation.service().faults().every(1, "CreateWorkflow", InjectedFault.dropAfter());
        deferred(installation.drop(KEY, TestDefinitions.GOOD));
        installation.service().faults().clear();
        String role = "arn:aws:iam::000000000000:role/dagdrop/other";

        installation.look(KEY, TestSetup.STANDARD.withRole(role));

        assertThat(installation.onlyWorkflow().roleArn()).isEqualTo(role);
    }

    @Test
    void aUsedUpQuotaOfVersionsFailsAndLeavesTheWorkflowAsItIs(SharedStandIns standIns) {
        try (TestInstallation full =
                new TestInstallation(standIns, TestSetup.STANDARD.withQuotas(Quotas.DEFAULT.withVersions(1)))) {
            String first = full.put(KEY, TestDefinitions.GOOD);
            created(full.look(KEY));

            failed(full.drop(KEY, TestDefinitions.CHANGED));

            assertThat(full.onlyWorkflow().definitionS3Location().versionId()).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @EnumSource(OmittedMembers.class)
    void aRemovedSettingIsClearedOrTheNoticeSaysThatItStayed(OmittedMembers omitted) {
        installation.service().omittedMembers(omitted);
        installation.profile("finance", PROFILE);
        String arn = arn(installation.drop(KEY, TestDefinitions.GOOD));
        installation.profile("finance", "Team: finance\n");

        updated(installation.look(KEY));

        assertThat(installation.versions(arn)).isEqualTo(2);
        switch (omitted) {
            case CLEARED -> {
                assertThat(installation.workflow(arn).description()).isNull();
                assertThat(installation.published()).isEmpty();
            }
            case KEPT -> {
                assertThat(installation.workflow(arn).description()).isEqualTo("of the team");
                assertThat(installation.published().getLast().body("email"))
                        .contains(
                                "Description was removed from the settings, but MWAA Serverless keeps the value it had");
            }
        }
        assertThat(installation.drop(KEY, TestDefinitions.GOOD)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(installation.versions(arn)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(OmittedMembers.class)
    void aDisabledWorkflowIsEnabledAgain(OmittedMembers omitted, SharedStandIns standIns) {
        try (TestInstallation disabling =
                new TestInstallation(standIns, TestSetup.STANDARD.onRemove(OnRemove.DISABLE))) {
            disabling.service().omittedMembers(omitted);
            String arn = arn(disabling.drop(KEY, TestDefinitions.GOOD));
            disabling.remove(KEY);

            updated(disabling.drop(KEY, TestDefinitions.GOOD));

            assertThat(disabling.workflow(arn).triggerMode()).isEqualTo("SCHEDULED");
            assertThat(disabling.drop(KEY, TestDefinitions.GOOD)).isInstanceOf(Outcome.Unchanged.class);
        }
    }

    @ParameterizedTest
    @EnumSource(UnsetMembers.class)
    void defaultsThatTheServiceShowsAreNoDrift(UnsetMembers unset) {
        installation.service().unsetMembers(unset);
        created(installation.drop(KEY, TestDefinitions.GOOD));

        assertThat(installation.drop(KEY, TestDefinitions.GOOD)).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void aWorkflowThatIsBeingDeletedIsWaitedForAndCreatedAgain() {
        installation.service().holdDeletions();
        String arn = arn(installation.drop(KEY, TestDefinitions.GOOD));
        installation.clients().workflows().deleteWorkflow(request -> request.workflowArn(arn));
        installation.put(KEY, TestDefinitions.CHANGED);
        deferred(installation.look(KEY));

        installation.service().finishDeletions();

        created(installation.look(KEY));
        assertThat(installation.onlyWorkflow().workflowArn()).isNotEqualTo(arn);
    }

    @Test
    void aLostRecordIsMadeAgainFromTheTagsWithoutASecondVersion() {
        String arn = arn(installation.drop(KEY, TestDefinitions.GOOD));
        installation.loseRecord("finance.daily");

        // The same object and settings: the same token, and so the same answer.
        installation.look(KEY);
        assertThat(installation.versions(arn)).isEqualTo(1);

        installation.loseRecord("finance.daily");
        updated(installation.drop(KEY, TestDefinitions.CHANGED));
        assertThat(installation.versions(arn)).isEqualTo(2);
        assertThat(installation.subjects()).contains("dagdrop: finance.daily adopted");
    }

    @Test
    void aWorkflowThatIsNotOursIsNeverTouched() {
        installation.put("other.yaml", TestDefinitions.GOOD);
        String foreign = installation
                .clients()
                .workflows()
                .createWorkflow(request -> request.name("finance.daily")
                        .tags(Map.of("owner", "somebody"))
                        .roleArn(TestInstallation.ROLE)
                        .definitionS3Location(location ->
                                location.bucket(installation.bucket()).objectKey("other.yaml")))
                .workflowArn();

        assertThat(ExpectedOutcomes.refusal(installation.drop(KEY, TestDefinitions.GOOD)))
                .isEqualTo(new Refusal.ForeignWorkflow(foreign));

        assertThat(installation.tags(foreign)).isEqualTo(Map.of("owner", "somebody"));
        assertThat(installation.versions(foreign)).isEqualTo(1);
    }

    private static String arn(Outcome outcome) {
        return created(outcome).state().workflow().arn();
    }
}
