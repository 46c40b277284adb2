package dev.dagdrop.registration.road;

import static dev.dagdrop.registration.road.Outcomes.created;
import static dev.dagdrop.registration.road.Outcomes.refusal;
import static dev.dagdrop.registration.road.Outcomes.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.Intake.Processed;
import dev.dagdrop.registration.event.ObjectEvent;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.upload.Upload;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;

/** The life of a key: contents that come back, files removed and made again, two keys that give one name. */
@ExtendWith(Cloud.Shared.class)
class KeysTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final String OTHER_KEY = "workflows/finance-daily.yaml";

    private StoppableRoad stoppable;
    private Road road;

    @BeforeEach
    void openTheRoad(Cloud cloud) {
        stoppable = new StoppableRoad(cloud, Setup.STANDARD, ports -> ports);
        road = stoppable.road();
    }

    @AfterEach
    void closeTheRoad() {
        stoppable.close();
    }

    @Test
    void anOlderContentThatComesBackIsAVersionOfItsOwn() {
        Upload first = road.drop(KEY, Definitions.GOOD);
        String workflow = created(road.deliver(first)).workflow().arn();
        Upload second = road.drop(KEY, Definitions.CHANGED);
        updated(road.deliver(second));
        Upload third = road.drop(KEY, Definitions.GOOD);

        updated(road.deliver(third));

        assertThat(stoppable.history(workflow)).containsExactly(version(first), version(second), version(third));
    }

    @Test
    void anOlderContentThatComesBackOvertakesTheOneInBetween() {
        Upload first = road.drop(KEY, Definitions.GOOD);
        String workflow = created(road.deliver(first)).workflow().arn();
        Upload second = road.drop(KEY, Definitions.CHANGED);
        Upload third = road.drop(KEY, Definitions.GOOD);

        assertThat(road.deliver(third)).isEqualTo(new Outcome.Unchanged(workflow));
        assertThat(road.deliver(second)).isInstanceOf(Outcome.Stale.class);

        assertThat(stoppable.history(workflow)).containsExactly(version(first));
    }

    @Test
    void aFileRemovedAndMadeAgainGoesOnWithItsWorkflow() {
        Upload first = road.drop(KEY, Definitions.GOOD);
        String workflow = created(road.deliver(first)).workflow().arn();
        remove();
        Upload again = road.drop(KEY, Definitions.CHANGED);

        assertThat(updated(road.deliver(again)).workflow().arn()).isEqualTo(workflow);
        assertThat(road.deliver(first)).isInstanceOf(Outcome.Stale.class);

        assertThat(stoppable.history(workflow)).containsExactly(version(first), version(again));
    }

    @Test
    void aFileMadeAgainStandsWhenItsFirstVersionComesLate() {
        Upload first = road.drop(KEY, Definitions.GOOD);
        remove();
        Upload again = road.drop(KEY, Definitions.CHANGED);
        String workflow = created(road.deliver(again)).workflow().arn();

        assertThat(road.deliver(first)).isInstanceOf(Outcome.Stale.class);

        assertThat(stoppable.history(workflow)).containsExactly(version(again));
    }

    @ParameterizedTest(name = "the second key comes {0} of the first")
    @EnumSource
    void twoKeysOfOneNameNeverShareAWorkflow(Moment moment) {
        Upload one = road.drop(KEY, Definitions.GOOD);
        Upload two = road.drop(OTHER_KEY, Definitions.CHANGED);
        Cell goOn = new Cell(Journey.FIRST, Stop.ASLEEP, moment);

        stoppable.deliverAndStop(one, goOn, () -> stoppable.deliver(two));
        Outcome first = stoppable.deliverToTheEnd(one);
        Outcome second = stoppable.deliverToTheEnd(two);

        boolean firstHasIt = moment != Moment.BEFORE_CLAIM;
        Upload owner = firstHasIt ? one : two;
        assertThat(refusal(firstHasIt ? second : first)).isEqualTo(new Refusal.NameTaken(owner.bucket(), owner.key()));
        assertThat(firstHasIt ? first : second).isInstanceOf(Outcome.Duplicate.class);
        assertThat(road.workflows())
                .singleElement()
                .extracting(WorkflowSummary::workflowArn)
                .satisfies(workflow -> assertThat(stoppable.history(workflow)).containsExactly(version(owner)));
        assertThat(road.published())
                .filteredOn(notice -> notice.body().contains("\"outcome\":\"rejected\""))
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(notice.body("email")).contains(one.uri(), two.uri()));
    }

    private void remove() {
        List<Processed> removed = road.process(List.of(new ObjectEvent.Removed(road.remove(KEY))));
        assertThat(removed).extracting(Processed::isDeferred).containsExactly(false);
    }

    private static String version(Upload upload) {
        return upload.versionId().orElseThrow();
    }
}
