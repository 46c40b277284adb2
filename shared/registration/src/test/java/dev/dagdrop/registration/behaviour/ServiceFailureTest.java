package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.fixture.ExpectedOutcomes.created;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.deferred;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.failed;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.outcome.CreationCause;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal.RefusedByService;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.mwaa.Quotas;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new workflow that the service does not take at once. */
@ExtendWith(SharedStandIns.Parameter.class)
class ServiceFailureTest {
    private static final String KEY = "workflows/finance/daily.yaml";

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
    void aThrottledCallIsRepeatedWithinTheInvocation() {
        installation.service().faults().next("CreateWorkflow", InjectedFault.throttle(1));

        created(installation.drop(KEY, TestDefinitions.GOOD));

        assertThat(installation.calls("CreateWorkflow")).hasSize(2);
        assertThat(installation.workflows()).hasSize(1);
    }

    @Test
    void aCallThatIsToWaitLongIsLeftToTheNextDelivery() {
        installation.service().faults().next("CreateWorkflow", InjectedFault.throttle(60));
        installation.put(KEY, TestDefinitions.GOOD);

        assertThat(deferred(installation.look(KEY)).cause()).contains("Rate exceeded");
        assertThat(installation.calls("CreateWorkflow")).hasSize(1);

        created(installation.look(KEY));
        assertThat(tokens()).hasSize(2).containsOnly(tokens().getFirst());
        assertThat(installation.workflows()).hasSize(1);
    }

    @Test
    void aServiceThatFailsForAMomentIsAskedAgainWithTheSameToken() {
        installation.service().faults().next("CreateWorkflow", InjectedFault.serverError(500), 2);

        created(installation.drop(KEY, TestDefinitions.GOOD));

        assertThat(tokens()).hasSize(3).containsOnly(tokens().getFirst());
        assertThat(installation.workflows()).hasSize(1);
    }

    @Test
    void aServiceThatKeepsFailingIsLeftToTheNextDelivery() {
        installation.service().faults().every(1, "CreateWorkflow", InjectedFault.serverError(503));
        installation.put(KEY, TestDefinitions.GOOD);
        deferred(installation.look(KEY));
        installation.service().faults().clear();

        created(installation.look(KEY));

        assertThat(tokens()).containsOnly(tokens().getFirst());
        assertThat(installation.published()).isEmpty();
    }

    @Test
    void aWorkflowWhoseAnswerWasLostIsNotCreatedTwice() {
        installation.service().faults().next("CreateWorkflow", InjectedFault.dropAfter());

        Outcome.Created created = created(installation.drop(KEY, TestDefinitions.GOOD));

        assertThat(created.cause()).isEqualTo(CreationCause.NEW);
        assertThat(tokens()).hasSize(2).containsOnly(tokens().getFirst());
        assertThat(installation.workflows()).hasSize(1);
    }

    @Test
    void aWorkflowWhoseEveryAnswerWasLostIsFoundByTheNextDelivery() {
        installation.service().faults().every(1, "CreateWorkflow", InjectedFault.dropAfter());
        installation.put(KEY, TestDefinitions.GOOD);
        deferred(installation.look(KEY));
        installation.service().faults().clear();

        Outcome.Created created = created(installation.look(KEY));

        assertThat(installation.workflows())
                .singleElement()
                .satisfies(only -> assertThat(only.workflowArn())
                        .isEqualTo(created.state().workflow().arn()));
        assertThat(installation.versions(created.state().workflow().arn())).isEqualTo(1);
    }

    @Test
    void deniedAccessIsTriedAgainForARoleThatIsStillNew() {
        installation.service().faults().next("CreateWorkflow", InjectedFault.accessDenied(), 3);
        installation.put(KEY, TestDefinitions.GOOD);

        deferThrice();

        created(installation.look(KEY));
        assertThat(installation.published()).isEmpty();
    }

    @Test
    void deferralsForOtherReasonsAreNoDenials() {
        installation.service().faults().next("CreateWorkflow", InjectedFault.throttle(60), 4);
        installation.service().faults().next("CreateWorkflow", InjectedFault.accessDenied(), 3);
        installation.put(KEY, TestDefinitions.GOOD);
        deferThrice();
        deferred(installation.look(KEY));

        deferThrice();

        created(installation.look(KEY));
        assertThat(installation.published()).isEmpty();
    }

    @Test
    void accessThatStaysDeniedFailsAndNamesTheRoleAndItsTrust() {
        installation.service().faults().next("CreateWorkflow", InjectedFault.accessDenied(), 4);
        installation.put(KEY, TestDefinitions.GOOD);
        deferThrice();

        Outcome.Failed failed = failed(installation.look(KEY));

        assertThat(failed.cause()).contains("not allowed");
        assertThat(failed.remedy()).contains(TestInstallation.ROLE, "airflow-serverless.amazonaws.com", "iam:PassRole");
        assertThat(installation.published())
                .singleElement()
                .satisfies(notice -> assertThat(notice.body("email"))
                        .contains(failed.remedy())
                        .contains(KEY));
    }

    @Test
    void aFailedUploadIsTakenUpAgainOnceTheCauseIsGone() {
        installation.service().faults().next("CreateWorkflow", InjectedFault.accessDenied(), 5);
        installation.put(KEY, TestDefinitions.GOOD);
        deferThrice();
        failed(installation.look(KEY));
        failed(installation.look(KEY));
        assertThat(installation.published())
                .as("the same failure is announced once")
                .hasSize(1);

        created(installation.look(KEY));

        assertThat(installation.look(KEY)).isInstanceOf(Outcome.Duplicate.class);
        assertThat(installation.subjects())
                .containsExactly(
                        "dagdrop: finance.daily failed: needs an administrator", "dagdrop: finance.daily created");
    }

    @Test
    void aUsedUpQuotaFailsWithItsCodeAndIsTakenUpAgainOnceThereIsRoom(SharedStandIns standIns) {
        try (TestInstallation crowded =
                new TestInstallation(standIns, TestSetup.STANDARD.withQuotas(Quotas.DEFAULT.withWorkflows(1)))) {
            Outcome.Created first = created(crowded.drop("workflows/finance/weekly.yaml", TestDefinitions.GOOD));
            crowded.put(KEY, TestDefinitions.GOOD);

            assertThat(failed(crowded.look(KEY)).remedy()).contains("workflows-per-account");
            assertThat(crowded.published())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.body("email")).contains("workflows-per-account"));

            crowded.clients()
                    .workflows()
                    .deleteWorkflow(request ->
                            request.workflowArn(first.state().workflow().arn()));
            created(crowded.look(KEY));
        }
    }

    @Test
    void whatTheServiceRefusesIsRejectedInItsOwnWords(SharedStandIns standIns) {
        String noRole = "arn:aws:iam::123456789012:user/somebody";
        try (TestInstallation misled = new TestInstallation(standIns, TestSetup.STANDARD.withRole(noRole))) {
            misled.put(KEY, TestDefinitions.GOOD);
            for (int i = 1; i <= 3; i++) {
                // A role that the service does not know may be one that it does not know yet.
                deferred(misled.look(KEY));
            }
            RefusedByService refused = (RefusedByService) refusal(misled.look(KEY));

            assertThat(refused.kind()).contains("fieldValidationFailed");
            assertThat(refused.fields()).singleElement().satisfies(field -> {
                assertThat(field.name()).isEqualTo("RoleArn");
                assertThat(field.message()).contains(noRole);
            });
            assertThat(misled.published()).singleElement().satisfies(notice -> {
                assertThat(notice.body("email"))
                        .contains(refused.message(), "fieldValidationFailed", "RoleArn", noRole);
                assertThat(notice.body("sqs")).contains("fieldValidationFailed", "RoleArn", noRole);
            });
        }
    }

    @Test
    void whatTheServiceRefusesIsNotTriedAgain(SharedStandIns standIns) {
        try (TestInstallation generous = new TestInstallation(standIns, TestSetup.STANDARD.withMaxBytes(100_000))) {
            generous.put(KEY, TestDefinitions.GOOD + "#".repeat(60_000));
            assertThat(refusal(generous.look(KEY))).isInstanceOf(RefusedByService.class);

            assertThat(generous.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

            assertThat(generous.calls("CreateWorkflow")).hasSize(1);
            assertThat(generous.published()).hasSize(1);
        }
    }

    private void deferThrice() {
        for (int delivery = 1; delivery <= 3; delivery++) {
            deferred(installation.look(KEY));
        }
    }

    private List<String> tokens() {
        return installation.calls("CreateWorkflow").stream()
                .map(call -> call.request().path("ClientToken").asText())
                .toList();
    }
}
