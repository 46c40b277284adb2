package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.deferred;
import static dev.dagdrop.registration.road.Outcomes.failed;
import static dev.dagdrop.registration.road.Outcomes.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Outcome.Creation;
import dev.dagdrop.registration.outcome.Refusal.RefusedByService;
import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.mwaa.Quotas;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a new workflow when the service does not take it at once. */
@ExtendWith(Cloud.Shared.class)
class ServiceFailureTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private Road road;

    @BeforeEach
    void openTheRoad(Cloud cloud) {
        road = new Road(cloud, Setup.STANDARD);
    }

    @AfterEach
    void closeTheRoad() {
        road.close();
    }

    @Test
    void aThrottledCallIsRepeatedWithinTheInvocation() {
        road.service().faults().next("CreateWorkflow", Fault.throttle(1));

        created(road.dropAndDeliver(KEY, Definitions.GOOD));

        assertThat(road.calls("CreateWorkflow")).hasSize(2);
        assertThat(road.workflows()).hasSize(1);
    }

    @Test
    void aCallThatIsToWaitLongIsLeftToTheNextDelivery() {
        road.service().faults().next("CreateWorkflow", Fault.throttle(60));
        Upload upload = road.drop(KEY, Definitions.GOOD);

        assertThat(deferred(road.deliver(upload)).reason()).contains("Rate exceeded");
        assertThat(road.calls("CreateWorkflow")).hasSize(1);

        created(road.deliver(upload));
        assertThat(tokens()).hasSize(2).containsOnly(tokens().getFirst());
        assertThat(road.workflows()).hasSize(1);
    }

    @Test
    void aServiceThatFailsForAMomentIsAskedAgainWithTheSameToken() {
        road.service().faults().next("CreateWorkflow", Fault.serverError(500), 2);

        created(road.dropAndDeliver(KEY, Definitions.GOOD));

        assertThat(tokens()).hasSize(3).containsOnly(tokens().getFirst());
        assertThat(road.workflows()).hasSize(1);
    }

    @Test
    void aServiceThatKeepsFailingIsLeftToTheNextDelivery() {
        road.service().faults().every(1, "CreateWorkflow", Fault.serverError(503));
        Upload upload = road.drop(KEY, Definitions.GOOD);
        deferred(road.deliver(upload));
        road.service().faults().clear();

        created(road.deliver(upload));

        assertThat(tokens()).containsOnly(tokens().getFirst());
        assertThat(road.published()).isEmpty();
    }

    @Test
    void aWorkflowWhoseAnswerWasLostIsNotCreatedTwice() {
        road.service().faults().next("CreateWorkflow", Fault.dropAfter());

        Outcome.Created created = created(road.dropAndDeliver(KEY, Definitions.GOOD));

        assertThat(created.how()).isEqualTo(Creation.NEW);
        assertThat(tokens()).hasSize(2).containsOnly(tokens().getFirst());
        assertThat(road.workflows()).hasSize(1);
    }

    @Test
    void aWorkflowWhoseEveryAnswerWasLostIsFoundByTheNextDelivery() {
        road.service().faults().every(1, "CreateWorkflow", Fault.dropAfter());
        Upload upload = road.drop(KEY, Definitions.GOOD);
        deferred(road.deliver(upload));
        road.service().faults().clear();

        Outcome.Created created = created(road.deliver(upload));

        assertThat(road.workflows())
                .singleElement()
                .satisfies(only -> assertThat(only.workflowArn())
                        .isEqualTo(created.workflow().arn()));
        assertThat(road.versions(created.workflow().arn())).isEqualTo(1);
    }

    @Test
    void deniedAccessIsTriedAgainForARoleThatIsStillNew() {
        road.service().faults().next("CreateWorkflow", Fault.accessDenied(), 3);
        Upload upload = road.drop(KEY, Definitions.GOOD);

        deferThrice(upload);

        created(road.deliver(upload));
        assertThat(road.published()).isEmpty();
    }

    @Test
    void deferralsForOtherReasonsAreNoDenials() {
        road.service().faults().next("CreateWorkflow", Fault.throttle(60), 4);
        road.service().faults().next("CreateWorkflow", Fault.accessDenied(), 3);
        Upload upload = road.drop(KEY, Definitions.GOOD);
        deferThrice(upload);
        deferred(road.deliver(upload));

        deferThrice(upload);

        created(road.deliver(upload));
        assertThat(road.published()).isEmpty();
    }

    @Test
    void denialsOfAnOlderVersionAreNoneOfTheNewer() {
        road.service().faults().next("CreateWorkflow", Fault.accessDenied(), 6);
        deferThrice(road.drop(KEY, Definitions.GOOD));
        Upload newer = road.drop(KEY, Definitions.CHANGED);

        deferThrice(newer);

        created(road.deliver(newer));
    }

    @Test
    void accessThatStaysDeniedFailsAndNamesTheRoleAndItsTrust() {
        road.service().faults().next("CreateWorkflow", Fault.accessDenied(), 4);
        Upload upload = road.drop(KEY, Definitions.GOOD);
        deferThrice(upload);

        Outcome.Failed failed = failed(road.deliver(upload));

        assertThat(failed.reason()).contains("not allowed");
        assertThat(failed.advice()).contains(road.role(), "airflow-serverless.amazonaws.com", "iam:PassRole");
        assertThat(road.published())
                .singleElement()
                .satisfies(notice -> assertThat(notice.body("email"))
                        .contains(failed.advice())
                        .contains(KEY));
    }

    @Test
    void aFailedUploadIsTakenUpAgainOnceTheCauseIsMended() {
        road.service().faults().next("CreateWorkflow", Fault.accessDenied(), 5);
        Upload upload = road.drop(KEY, Definitions.GOOD);
        deferThrice(upload);
        failed(road.deliver(upload));
        failed(road.deliver(upload));

        created(road.deliver(upload));

        assertThat(road.deliver(upload)).isInstanceOf(Outcome.Duplicate.class);
        assertThat(road.workflows()).hasSize(1);
    }

    @Test
    void aFailedUploadGivesWayToANewerOne() {
        road.service().faults().next("CreateWorkflow", Fault.accessDenied(), 4);
        Upload upload = road.drop(KEY, Definitions.GOOD);
        deferThrice(upload);
        failed(road.deliver(upload));

        created(road.dropAndDeliver(KEY, Definitions.CHANGED));

        assertThat(road.deliver(upload)).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void aUsedUpQuotaFailsWithItsCodeAndIsTakenUpAgainOnceThereIsRoom(Cloud cloud) {
        try (Road crowded = new Road(cloud, Setup.STANDARD.withQuotas(Quotas.DEFAULT.withWorkflows(1)))) {
            Outcome.Created first = created(crowded.dropAndDeliver("workflows/finance/weekly.yaml", Definitions.GOOD));
            Upload upload = crowded.drop(KEY, Definitions.GOOD);

            assertThat(failed(crowded.deliver(upload)).advice()).contains("workflows-per-account");
            assertThat(crowded.published())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.body("email")).contains("workflows-per-account"));

            crowded.clients()
                    .workflows()
                    .deleteWorkflow(
                            request -> request.workflowArn(first.workflow().arn()));
            created(crowded.deliver(upload));
        }
    }

    @Test
    void whatTheServiceRefusesIsRejectedInItsOwnWords(Cloud cloud) {
        String noRole = "arn:aws:iam::123456789012:user/somebody";
        try (Road misled = new Road(cloud, Setup.STANDARD.withRole(noRole))) {
            RefusedByService refused = (RefusedByService) refusal(misled.dropAndDeliver(KEY, Definitions.GOOD));

            assertThat(refused.reason()).contains("fieldValidationFailed");
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
        try (Road generous = new Road(cloud, Setup.STANDARD.withMaxBytes(100_000))) {
            Upload tooLargeForTheService = generous.drop(KEY, Definitions.GOOD + "#".repeat(60_000));
            assertThat(refusal(generous.deliver(tooLargeForTheService))).isInstanceOf(RefusedByService.class);

            assertThat(generous.deliver(tooLargeForTheService)).isInstanceOf(Outcome.Duplicate.class);

            assertThat(generous.calls("CreateWorkflow")).hasSize(1);
            assertThat(generous.published()).hasSize(1);
        }
    }

    private void deferThrice(Upload upload) {
        for (int delivery = 1; delivery <= 3; delivery++) {
            deferred(road.deliver(upload));
        }
    }

    private List<String> tokens() {
        return road.calls("CreateWorkflow").stream()
                .map(call -> call.request().path("ClientToken").asText())
                .toList();
    }
}
