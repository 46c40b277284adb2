package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.event.MessageDecoder;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.event.UploadMessage;
import dev.dagdrop.registration.naming.WorkflowName;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.reconcile.Mode;
import dev.dagdrop.registration.upload.Sequencer;
import dev.dagdrop.registration.upload.Upload;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A listing has no sequencer: the upload that reconcile sends, and its own event or a newer one, in every order. */
@ExtendWith(Cloud.Shared.class)
class RedriveOrderTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final WorkflowName NAME = new WorkflowName("finance-daily");

    private Road road;
    private Reconciliation reconciliation;

    @BeforeEach
    void openTheRoad(Cloud cloud) {
        road = new Road(cloud, Setup.STANDARD);
        reconciliation = new Reconciliation(road);
    }

    @AfterEach
    void closeTheRoad() {
        road.close();
    }

    @Test
    void itsOwnEventComesBeforeIt() {
        String workflow =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        Upload second = road.drop(KEY, Definitions.CHANGED);
        reconciliation.run(Mode.REDRIVE);

        updated(road.deliver(second));
        assertThat(reconciliation.deliver()).singleElement().isInstanceOf(Outcome.Stale.class);

        endsAt(workflow, second, 2);
    }

    @Test
    void itsOwnEventComesAfterIt() {
        String workflow =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        Upload second = road.drop(KEY, Definitions.CHANGED);
        reconciliation.run(Mode.REDRIVE);

        updated(reconciliation.deliver().getFirst());
        assertThat(road.deliver(second)).isInstanceOf(Outcome.Unchanged.class);

        endsAt(workflow, second, 2);
    }

    @Test
    void itsOwnEventComesWhileItsHolderIsDead() {
        String workflow =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        Upload second = road.drop(KEY, Definitions.CHANGED);
        Upload sent = again(second, sequencerOf("finance-daily").thenLost(Instant.now()));
        road.claim(NAME, sent);
        update(workflow, sent);
        road.clock().advance(Road.INVOCATION.plus(Duration.ofMinutes(1)));

        updated(road.deliver(second));
        assertThat(road.deliver(sent)).isInstanceOf(Outcome.Stale.class);

        endsAt(workflow, second, 2);
    }

    @Test
    void aNewerEventComesBeforeOrAfterIt() {
        String workflow =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        road.drop(KEY, Definitions.CHANGED);
        reconciliation.run(Mode.REDRIVE);
        Upload third = road.drop(KEY, Definitions.IGNORED_ATTRIBUTE);

        updated(road.deliver(third));
        assertThat(reconciliation.deliver()).singleElement().isInstanceOf(Outcome.Stale.class);
        endsAt(workflow, third, 2);

        Upload fourth = road.drop(KEY, Definitions.GOOD);
        reconciliation.run(Mode.REDRIVE);
        Upload fifth = road.drop(KEY, Definitions.CHANGED);
        updated(reconciliation.deliver().getFirst());
        updated(road.deliver(fifth));
        assertThat(road.deliver(fourth)).isInstanceOf(Outcome.Stale.class);
        endsAt(workflow, fifth, 4);
    }

    @Test
    void aFirstUploadAndItsEventMakeOneWorkflowInEitherOrder() {
        Upload first = road.drop(KEY, Definitions.GOOD);
        reconciliation.run(Mode.REDRIVE);

        String workflow = created(road.deliver(first)).workflow().arn();
        assertThat(reconciliation.deliver()).singleElement().isInstanceOf(Outcome.Stale.class);
        endsAt(workflow, first, 1);

        Upload other = road.drop("workflows/finance/weekly.yaml", Definitions.GOOD);
        reconciliation.run(Mode.REDRIVE);
        String weekly = created(reconciliation.deliver().getFirst()).workflow().arn();
        assertThat(road.deliver(other)).isInstanceOf(Outcome.Unchanged.class);
        endsAt(weekly, other, 1);
    }

    @Test
    void sentTwiceItIsDoneOnce() {
        String workflow =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        Upload second = road.drop(KEY, Definitions.CHANGED);
        reconciliation.run(Mode.REDRIVE);
        reconciliation.run(Mode.REDRIVE);

        assertThat(reconciliation.deliver()).hasExactlyElementsOfTypes(Outcome.Updated.class, Outcome.Duplicate.class);

        endsAt(workflow, second, 2);
    }

    @Test
    void aVersionThatCameBetweenListingAndRowIsNotOverwrittenByTheListedOne() {
        String workflow =
                created(road.dropAndDeliver(KEY, Definitions.GOOD)).workflow().arn();
        road.drop(KEY, Definitions.CHANGED);
        Upload[] third = new Upload[1];
        Reconciliation racing = new Reconciliation(road, () -> {
            third[0] = road.drop(KEY, Definitions.IGNORED_ATTRIBUTE);
            updated(road.deliver(third[0]));
        });

        assertThat(racing.run(Mode.REDRIVE).tally().total()).isZero();

        assertThat(racing.waiting()).isZero();
        endsAt(workflow, third[0], 2);
    }

    @Test
    void theMessageIsReadAsTheUploadThatWasSent() {
        Upload upload = again(
                road.drop("workflows/a b+c%20/\u00e9\u65e5.yaml", Definitions.GOOD), Sequencer.lost(Instant.EPOCH));

        assertThat(new MessageDecoder().decode(UploadMessage.of(upload)))
                .containsExactly(new ObjectEvent.Created(upload));
    }

    private Sequencer sequencerOf(String workflow) {
        return new Sequencer(
                Objects.requireNonNull(road.row(workflow).get("Sequencer")).s());
    }

    private static Upload again(Upload upload, Sequencer order) {
        return new Upload(upload.bucket(), upload.key(), upload.versionId(), upload.eTag(), order, upload.size());
    }

    private void update(String workflow, Upload upload) {
        road.clients()
                .workflows()
                .updateWorkflow(request -> request.workflowArn(workflow)
                        .definitionS3Location(location -> location.bucket(upload.bucket())
                                .objectKey(upload.key())
                                .versionId(upload.versionId().orElseThrow()))
                        .roleArn(road.role()));
    }

    private void endsAt(String workflow, Upload upload, int versions) {
        assertThat(road.workflow(workflow).definitionS3Location().versionId())
                .isEqualTo(upload.versionId().orElseThrow());
        assertThat(road.versions(workflow)).isEqualTo(versions);
    }
}
