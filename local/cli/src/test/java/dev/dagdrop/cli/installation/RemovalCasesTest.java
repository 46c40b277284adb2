package dev.dagdrop.cli.installation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.standins.fault.InjectedFault;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases in which an object, a version or a delete marker goes. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RemovalCasesTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private CaseStack stack = new CaseStack(Map.of("OnRemove", "Delete"));

    @AfterEach
    void stop() {
        stack.close();
    }

    private void install(String onRemove) {
        stack.close();
        stack = new CaseStack(Map.of("OnRemove", onRemove));
    }

    /** A token that was used before our own deletion may bring the answer for the workflow that is gone. */
    @Test
    void anUndeletedFileHasAWorkflowAgain() {
        CaseFiles files = new CaseFiles("events/undelete-after-delete");
        String version = stack.bucket().put(KEY, files.text("daily.yaml"));
        stack.invoke(files.event("1-created.json", "v1", version));
        String marker = stack.bucket().delete(KEY);
        stack.invoke(files.event("2-marker.json", "m1", marker));
        assertThat(stack.workflows()).isEmpty();

        stack.bucket().purge(KEY, marker);
        stack.invoke(files.event("3-marker-removed.json", "m1", marker));

        itRuns(version);
        stack.compare(files.text("4-reconcile.json"));
        itRuns(version);
        assertThat(stack.subjects()).containsExactly("dagdrop: finance.daily deleted: its file was removed");
        assertThat(stack.deadLetters()).isEmpty();
    }

    /** The same, where the event of the undelete never comes: the comparison finds it. */
    @Test
    void theComparisonFindsAnUndeletedFileWithoutAnEvent() {
        CaseFiles files = new CaseFiles("events/undelete-after-delete");
        String version = stack.bucket().put(KEY, files.text("daily.yaml"));
        stack.invoke(files.event("1-created.json", "v1", version));
        String marker = stack.bucket().delete(KEY);
        stack.invoke(files.event("2-marker.json", "m1", marker));
        stack.bucket().purge(KEY, marker);

        stack.compare(files.text("4-reconcile.json"));

        itRuns(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Keep", "Disable", "Delete"})
    void deletingTheNewestVersionGoesBackToTheOneBefore(String onRemove) {
        install(onRemove);
        CaseFiles files = new CaseFiles("events/rollback");
        String good = stack.bucket().put(KEY, files.text("good.yaml"));
        stack.invoke(files.event("1-created-good.json", "v1", good));
        String bad = stack.bucket().put(KEY, files.text("bad.yaml"));
        stack.invoke(files.event("2-created-bad.json", "v2", bad));
        itRuns(bad);

        stack.bucket().purge(KEY, bad);
        stack.invoke(files.event("3-newest-version-deleted.json", "v2", bad));

        itRuns(good);
        assertThat(stack.outcomes()).containsExactly("created", "updated", "updated");
        assertThat(stack.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theEventsOfARollbackMayComeInAnyOrder(boolean removalFirst) {
        CaseFiles files = new CaseFiles("events/rollback");
        String good = stack.bucket().put(KEY, files.text("good.yaml"));
        String bad = stack.bucket().put(KEY, files.text("bad.yaml"));
        stack.bucket().purge(KEY, bad);
        String removed = files.event("3-newest-version-deleted.json", "v2", bad);
        String created = files.event("2-created-bad.json", "v2", bad);

        stack.invoke(removalFirst ? removed : created);
        stack.invoke(removalFirst ? created : removed);
        stack.invoke(files.event("1-created-good.json", "v1", good));

        itRuns(good);
        assertThat(stack.outcomes()).startsWith("created").doesNotContain("updated", "deleted");
    }

    @Test
    void aRemovalThatFailsIsAnnouncedOnceAndCarriedOutByARedrive() {
        aRemovalThatFails();

        stack.redrive();

        itIsDisabled();
    }

    @Test
    void aRemovalThatFailsIsCarriedOutByTheNextComparison() {
        aRemovalThatFails();

        stack.compare("{\"mode\": \"Redrive\", \"graceSeconds\": 0}");

        assertThat(stack.workflows().getFirst().triggerMode()).isEqualTo("DISABLED");
    }

    private void aRemovalThatFails() {
        CaseFiles files = new CaseFiles("events/failed-removal");
        install(files.json("faults.json").path("OnRemove").asText());
        String version = stack.bucket().put(KEY, files.text("daily.yaml"));
        stack.invoke(files.event("1-created.json", "v1", version));
        stack.standIns()
                .mwaaServerless()
                .faults()
                .every(
                        1,
                        files.json("faults.json").path("operation").asText(),
                        InjectedFault.refuse(
                                402, files.json("faults.json").path("error").asText(), "Too many versions"));

        stack.invoke(files.event("2-marker.json", "m1", stack.bucket().delete(KEY)));

        itRuns(version);
        assertThat(stack.notices()).hasSize(1);
        assertThat(stack.deadLetters()).hasSize(1);
        stack.redrive();
        assertThat(stack.notices()).as("after a redrive that fails as well").hasSize(1);
        assertThat(stack.deadLetters()).hasSize(1);
        stack.standIns().mwaaServerless().faults().clear();
    }

    private void itIsDisabled() {
        assertThat(stack.workflows())
                .singleElement()
                .satisfies(workflow -> assertThat(workflow.triggerMode()).isEqualTo("DISABLED"));
        assertThat(stack.deadLetters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Keep,kept", "Disable,disabled", "Delete,deleted"})
    void aMarkerDatedBeforeTheUploadIsARemovalAllTheSame(String onRemove, String outcome) {
        install(onRemove);
        CaseFiles files = new CaseFiles("events/marker-dated-midnight");
        stack.queue(files.event("1-created.json", "v1", stack.bucket().put(KEY, files.text("daily.yaml"))));

        stack.queue(files.event("2-lifecycle-marker.json", "m1", stack.bucket().delete(KEY)));

        assertThat(stack.outcomes()).containsExactly("created", outcome);
        assertThat(stack.workflows()).hasSize(onRemove.equals("Delete") ? 0 : 1);
        assertThat(stack.notices()).hasSize(1);
        assertThat(stack.deadLetters()).isEmpty();
    }

    @Test
    void aVersionThatExpiresChangesNothingWhileTheObjectIsThere() {
        CaseFiles files = new CaseFiles("events/deletion-without-sequencer");
        String old = stack.bucket().put(KEY, files.text("daily.yaml"));
        stack.queue(files.event("event.json", "v1", old));
        String version = stack.bucket().put(KEY, files.text("daily.yaml") + "# changed\n");
        stack.queue(files.event("event.json", "v1", old));
        itRuns(version);

        stack.bucket().purge(KEY, old);
        stack.queue(files.event("event.json", "v1", old));

        itRuns(version);
        assertThat(stack.outcomes()).containsExactly("created", "updated", "duplicate");
        assertThat(stack.notices()).isEmpty();
        assertThat(stack.deadLetters()).isEmpty();
    }

    @Test
    void theSameEventWithoutTheObjectIsARemoval() {
        CaseFiles files = new CaseFiles("events/deletion-without-sequencer");
        String version = stack.bucket().put(KEY, files.text("daily.yaml"));
        stack.queue(files.event("event.json", "v1", version));
        itRuns(version);

        stack.bucket().purge(KEY, version);
        stack.queue(files.event("event.json", "v1", version));

        assertThat(stack.workflows()).isEmpty();
        assertThat(stack.notices()).hasSize(1);
        assertThat(stack.deadLetters()).isEmpty();
    }

    private void itRuns(String version) {
        assertThat(stack.workflows()).singleElement().satisfies(workflow -> {
            assertThat(workflow.name()).isEqualTo("finance.daily");
            assertThat(workflow.key()).isEqualTo(KEY);
            assertThat(workflow.version()).contains(version);
            assertThat(workflow.triggerMode()).isNotEqualTo("DISABLED");
        });
    }
}
