package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.behaviour.Outcomes.created;
import static dev.dagdrop.registration.behaviour.Outcomes.deferred;
import static dev.dagdrop.registration.behaviour.Outcomes.failed;
import static dev.dagdrop.registration.behaviour.Outcomes.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.Cause;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal.RefusedByService;
import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.mwaa.Quotas;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new workflow that the service does not take at once. */
@ExtendWith(Cloud.Shared.class)
class ServiceFailureTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private Sandbox sandbox;

    @BeforeEach
    void install(Cloud cloud) {
        sandbox = new Sandbox(cloud, Setup.STANDARD);
    }

    @AfterEach
    void uninstall() {
        sandbox.close();
    }

    @Test
    void aThrottledCallIsRepeatedWithinTheInvocation() {
        sandbox.service().faults().next("CreateWorkflow", Fault.throttle(1));

        created(sandbox.drop(KEY, Definitions.GOOD));

        assertThat(sandbox.calls("CreateWorkflow")).hasSize(2);
        assertThat(sandbox.workflows()).hasSize(1);
    }

    @Test
    void aCallThatIsToWaitLongIsLeftToTheNextDelivery() {
        sandbox.service().faults().next("CreateWorkflow", Fault.throttle(60));
        sandbox.put(KEY, Definitions.GOOD);

        assertThat(deferred(sandbox.look(KEY)).cause()).contains("Rate exceeded");
        assertThat(sandbox.calls("CreateWorkflow")).hasSize(1);

        created(sandbox.look(KEY));
        assertThat(tokens()).hasSize(2).containsOnly(tokens().getFirst());
        assertThat(sandbox.workflows()).hasSize(1);
    }

    @Test
    void aServiceThatFailsForAMomentIsAskedAgainWithTheSameToken() {
        sandbox.service().faults().next("CreateWorkflow", Fault.serverError(500), 2);

        created(sandbox.drop(KEY, Definitions.GOOD));

        assertThat(tokens()).hasSize(3).containsOnly(tokens().getFirst());
        assertThat(sandbox.workflows()).hasSize(1);
    }

    @Test
    void aServiceThatKeepsFailingIsLeftToTheNextDelivery() {
        sandbox.service().faults().every(1, "CreateWorkflow", Fault.serverError(503));
        sandbox.put(KEY, Definitions.GOOD);
        deferred(sandbox.look(KEY));
        sandbox.service().faults().clear();

        created(sandbox.look(KEY));

        assertThat(tokens()).containsOnly(tokens().getFirst());
        assertThat(sandbox.published()).isEmpty();
    }

    @Test
    void aWorkflowWhoseAnswerWasLostIsNotCreatedTwice() {
        sandbox.service().faults().next("CreateWorkflow", Fault.dropAfter());

        Outcome.Created created = created(sandbox.drop(KEY, Definitions.GOOD));

        assertThat(created.cause()).isEqualTo(Cause.NEW);
        assertThat(tokens()).hasSize(2).containsOnly(tokens().getFirst());
        assertThat(sandbox.workflows()).hasSize(1);
    }

    @Test
    void aWorkflowWhoseEveryAnswerWasLostIsFoundByTheNextDelivery() {
        sandbox.service().faults().every(1, "CreateWorkflow", Fault.dropAfter());
        sandbox.put(KEY, Definitions.GOOD);
        deferred(sandbox.look(KEY));
        sandbox.service().faults().clear();

        Outcome.Created created = created(sandbox.look(KEY));

        assertThat(sandbox.workflows())
                .singleElement()
                .satisfies(only -> assertThat(only.workflowArn())
                        .isEqualTo(created.state().workflow().arn()));
        assertThat(sandbox.versions(created.state().workflow().arn())).isEqualTo(1);
    }

    @Test
    void deniedAccessIsTriedAgainForARoleThatIsStillNew() {
        sandbox.service().faults().next("CreateWorkflow", Fault.accessDenied(), 3);
        sandbox.put(KEY, Definitions.GOOD);

        deferThrice();

        created(sandbox.look(KEY));
        assertThat(sandbox.published()).isEmpty();
    }

    @Test
    void deferralsForOtherReasonsAreNoDenials() {
        sandbox.service().faults().next("CreateWorkflow", Fault.throttle(60), 4);
        sandbox.service().faults().next("CreateWorkflow", Fault.accessDenied(), 3);
        sandbox.put(KEY, Definitions.GOOD);
        deferThrice();
        deferred(sandbox.look(KEY));

        deferThrice();

        created(sandbox.look(KEY));
        assertThat(sandbox.published()).isEmpty();
    }

    @Test
    void accessThatStaysDeniedFailsAndNamesTheRoleAndItsTrust() {
        sandbox.service().faults().next("CreateWorkflow", Fault.accessDenied(), 4);
        sandbox.put(KEY, Definitions.GOOD);
        deferThrice();

        Outcome.Failed failed = failed(sandbox.look(KEY));

        assertThat(failed.cause()).contains("not allowed");
        assertThat(failed.remedy()).contains(Sandbox.ROLE, "airflow-serverless.amazonaws.com", "iam:PassRole");
        assertThat(sandbox.published())
                .singleElement()
                .satisfies(notice -> assertThat(notice.body("email"))
                        .contains(failed.remedy())
                        .contains(KEY));
    }

    @Test
    void aFailedUploadIsTakenUpAgainOnceTheCauseIsGone() {
        sandbox.service().faults().next("CreateWorkflow", Fault.accessDenied(), 5);
        sandbox.put(KEY, Definitions.GOOD);
        deferThrice();
        failed(sandbox.look(KEY));
        failed(sandbox.look(KEY));
        assertThat(sandbox.published()).as("the same failure is announced once").hasSize(1);

        created(sandbox.look(KEY));

        assertThat(sandbox.look(KEY)).isInstanceOf(Outcome.Duplicate.class);
        assertThat(sandbox.subjects())
                .containsExactly(
                        "dagdrop: finance.daily failed: needs an administrator", "dagdrop: finance.daily created");
    }

    @Test
    void aUsedUpQuotaFailsWithItsCodeAndIsTakenUpAgainOnceThereIsRoom(Cloud cloud) {
        try (Sandbox crowded = new Sandbox(cloud, Setup.STANDARD.withQuotas(Quotas.DEFAULT.withWorkflows(1)))) {
            Outcome.Created first = created(crowded.drop("workflows/finance/weekly.yaml", Definitions.GOOD));
            crowded.put(KEY, Definitions.GOOD);

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
    void whatTheServiceRefusesIsRejectedInItsOwnWords(Cloud cloud) {
        String noRole = "arn:aws:iam::123456789012:user/somebody";
        try (Sandbox misled = new Sandbox(cloud, Setup.STANDARD.withRole(noRole))) {
            misled.put(KEY, Definitions.GOOD);
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
    void whatTheServiceRefusesIsNotTriedAgain(Cloud cloud) {
        try (Sandbox generous = new Sandbox(cloud, Setup.STANDARD.withMaxBytes(100_000))) {
            generous.put(KEY, Definitions.GOOD + "#".repeat(60_000));
            assertThat(refusal(generous.look(KEY))).isInstanceOf(RefusedByService.class);

            assertThat(generous.look(KEY)).isInstanceOf(Outcome.Duplicate.class);

            assertThat(generous.calls("CreateWorkflow")).hasSize(1);
            assertThat(generous.published()).hasSize(1);
        }
    }

    private void deferThrice() {
        for (int delivery = 1; delivery <= 3; delivery++) {
            deferred(sandbox.look(KEY));
        }
    }

    private List<String> tokens() {
        return sandbox.calls("CreateWorkflow").stream()
                .map(call -> call.request().path("ClientToken").asText())
                .toList();
    }
}
