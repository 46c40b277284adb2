package dev.dagdrop.cli.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Case rename-keep: a file gets another extension, and its workflow stays the one it was. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RenameCaseTest {
    private static final String YML = "workflows/finance/daily.yml";
    private static final String YAML = "workflows/finance/daily.yaml";

    private final CaseFiles files = new CaseFiles("events/rename-keep");
    private final CaseStack stack = new CaseStack(Map.of("OnRemove", "Keep"));

    @AfterEach
    void stop() {
        stack.close();
    }

    @Test
    void itsWorkflowRunsTheNewFileThoughTheEventsComeInOrder() {
        stack.invoke(createdYml());
        String arn = only().arn();
        String version = putYaml();
        stack.invoke(createdYaml(version));
        stack.invoke(removedYml(stack.bucket().delete(YML)));

        itRuns(arn, version);
        theFourthStepUpdates(arn);
    }

    @Test
    void itsWorkflowRunsTheNewFileThoughTheDeletionComesFirst() {
        theDeletionFirst(CaseStack::invoke);
    }

    @Test
    void itsWorkflowRunsTheNewFileThoughBothEventsComeAfterBothSteps() {
        bothAfterBoth(CaseStack::invoke);
    }

    /** As on an existing bucket: every event is a message of the intake queue. */
    @Test
    void itsWorkflowRunsTheNewFileThoughTheEventsComeThroughTheQueue() {
        bothAfterBoth(CaseStack::queue);
    }

    @Test
    void itsWorkflowRunsTheNewFileThoughTheDeletionComesFirstThroughTheQueue() {
        theDeletionFirst(CaseStack::queue);
    }

    private void theDeletionFirst(BiConsumer<CaseStack, String> deliver) {
        deliver.accept(stack, createdYml());
        String arn = only().arn();
        String version = putYaml();
        String marker = stack.bucket().delete(YML);

        deliver.accept(stack, removedYml(marker));
        deliver.accept(stack, createdYaml(version));

        itRuns(arn, version);
        theFourthStepUpdates(arn);
    }

    private void bothAfterBoth(BiConsumer<CaseStack, String> deliver) {
        deliver.accept(stack, createdYml());
        String arn = only().arn();
        String version = putYaml();
        String marker = stack.bucket().delete(YML);

        deliver.accept(stack, createdYaml(version));
        deliver.accept(stack, removedYml(marker));

        itRuns(arn, version);
        theFourthStepUpdates(arn);
    }

    private void itRuns(String arn, String version) {
        assertThat(only().arn()).isEqualTo(arn);
        assertThat(only().name()).isEqualTo("finance.daily");
        assertThat(only().key()).isEqualTo(YAML);
        assertThat(only().version()).contains(version);
        assertThat(only().triggerMode()).isNotEqualTo("DISABLED");
    }

    private void theFourthStepUpdates(String arn) {
        String changed = stack.bucket().put(YAML, files.text("daily-changed.yaml"));

        stack.invoke(files.event("4-created-yaml-again.json", "v3", changed));

        itRuns(arn, changed);
        assertThat(stack.deadLetters()).isEmpty();
        // A refusal on the way, while both files are there, is over by now.
        assertThat(stack.outcomes().getLast()).isEqualTo("updated");
    }

    private String createdYml() {
        return files.event("1-created-yml.json", "v1", stack.bucket().put(YML, files.text("daily.yaml")));
    }

    private String putYaml() {
        return stack.bucket().put(YAML, files.text("daily.yaml"));
    }

    private String createdYaml(String version) {
        return files.event("2-created-yaml.json", "v2", version);
    }

    private String removedYml(String marker) {
        return files.event("3-removed-yml.json", "m1", marker);
    }

    private CaseWorkflow only() {
        List<CaseWorkflow> workflows = stack.workflows();
        assertThat(workflows).hasSize(1);
        return workflows.getFirst();
    }
}
