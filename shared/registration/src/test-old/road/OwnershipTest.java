package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Outcome.Creation;
import dev.dagdrop.registration.outcome.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.mwaaserverless.model.ResourceNotFoundException;

/** Which key a name belongs to, and which workflow is ours. */
@ExtendWith(Cloud.Shared.class)
class OwnershipTest {
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
    void aSecondKeyForATakenNameIsRefusedAndBothKeysAreNamed() {
        created(road.dropAndDeliver("workflows/a/b-c.yaml", Definitions.GOOD));

        Outcome outcome = road.dropAndDeliver("workflows/a-b/c.yaml", Definitions.GOOD);

        assertThat(refusal(outcome)).isEqualTo(new Refusal.NameTaken(road.bucket(), "workflows/a/b-c.yaml"));
        assertThat(road.workflows()).hasSize(1);
        assertThat(road.published())
                .singleElement()
                .satisfies(notice -> assertThat(notice.body("email"))
                        .contains("workflows/a/b-c.yaml")
                        .contains("workflows/a-b/c.yaml"));
    }

    @Test
    void aRefusedFileDoesNotKeepItsNameFromAnother() {
        road.dropAndDeliver("workflows/a/b-c.yaml", Definitions.UNKNOWN_DEPENDENCY);

        created(road.dropAndDeliver("workflows/a-b/c.yaml", Definitions.GOOD));
    }

    @Test
    void aWorkflowThatIsNotOursIsNeverTouched() {
        String foreign = road.clients()
                .workflows()
                .createWorkflow(request -> request.name("finance-daily")
                        .definitionS3Location(location -> location.bucket(road.bucket())
                                .objectKey(road.drop("other.yaml", Definitions.GOOD)
                                        .key()))
                        .roleArn(road.role()))
                .workflowArn();

        Outcome outcome = road.dropAndDeliver(KEY, Definitions.GOOD);

        assertThat(refusal(outcome)).isEqualTo(new Refusal.ForeignWorkflow(foreign));
        assertThat(road.calls("UpdateWorkflow")).isEmpty();
        assertThat(road.versions(foreign)).isEqualTo(1);
    }

    @Test
    void aWorkflowDeletedBehindOurBackIsCreatedAgainAndTheNoticeSaysSo() {
        Outcome.Created first = created(road.dropAndDeliver(KEY, Definitions.GOOD));
        road.clients()
                .workflows()
                .deleteWorkflow(request -> request.workflowArn(first.workflow().arn()));
        assertThatThrownBy(() -> road.workflow(first.workflow().arn())).isInstanceOf(ResourceNotFoundException.class);

        Outcome.Created again = created(road.dropAndDeliver(KEY, Definitions.CHANGED));

        assertThat(again.how()).isEqualTo(Creation.RECREATED);
        assertThat(again.workflow().arn()).isNotEqualTo(first.workflow().arn());
        assertThat(road.published())
                .singleElement()
                .satisfies(notice -> assertThat(notice.subject()).contains("dagdrop: finance-daily created again"));
    }
}
