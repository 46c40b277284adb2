package dev.dagdrop.cli.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.standins.fault.InjectedFault;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases about objects that cannot be read, that have no version, or of which nothing but the storage class changed. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ObjectCasesTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    private final CaseFiles unreadable = new CaseFiles("events/unreadable-object");
    private final CaseFiles shapes = new CaseFiles("events/other-shapes");
    private final CaseStack stack = new CaseStack(Map.of());

    @AfterEach
    void stop() {
        stack.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anUnreadableObjectIsAnnouncedAtOnceAndRegisteredByARedrive(int fault) {
        String version = theObjectCannotBeRead(fault);

        stack.s3().faults().clear();
        stack.redrive();

        itRuns(version);
        assertThat(stack.deadLetters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anUnreadableObjectIsRegisteredByTheNextUpload(int fault) {
        theObjectCannotBeRead(fault);

        stack.s3().faults().clear();
        String next = stack.bucket().put(KEY, unreadable.text("daily.yaml"));
        stack.invoke(unreadable.event("created.json", "v1", next));

        itRuns(next);
        stack.redrive();
        itRuns(next);
        assertThat(stack.deadLetters()).isEmpty();
    }

    private String theObjectCannotBeRead(int number) {
        JsonNode fault = unreadable.json("faults.json").path(number);
        stack.s3()
                .faults()
                .every(
                        1,
                        fault.path("operation").asText(),
                        InjectedFault.refuse(
                                fault.path("status").asInt(),
                                fault.path("code").asText(),
                                fault.path("means").asText()));
        String version = stack.bucket().put(KEY, unreadable.text("daily.yaml"));

        stack.invoke(unreadable.event("created.json", "v1", version));

        assertThat(stack.s3().operations())
                .filteredOn("GET"::equals)
                .as("attempts")
                .hasSizeLessThanOrEqualTo(2);
        assertThat(stack.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.body("email"))
                        .contains(KEY, fault.path("means").asText()));
        assertThat(stack.workflows()).isEmpty();
        return version;
    }

    private void itRuns(String version) {
        assertThat(stack.workflows()).singleElement().satisfies(workflow -> {
            assertThat(workflow.key()).isEqualTo(KEY);
            assertThat(workflow.version()).contains(version);
        });
    }

    @Test
    void aTransitionOfAStorageClassIsIgnored() {
        stack.invoke(shapes.event("transition.json"));
        stack.queue(shapes.event("transition.json"));

        assertThat(stack.outcomes()).containsExactly("ignored", "ignored");
        assertThat(stack.workflows()).isEmpty();
        assertThat(stack.notices()).isEmpty();
        assertThat(stack.deadLetters()).isEmpty();
    }

    @Test
    void aTransitionOfADefinitionThatIsThereIsIgnored() {
        String key = "workflows/x/file.yaml";
        stack.bucket().put(key, shapes.text("daily.yaml"));

        stack.queue(shapes.event("transition.json"));

        assertThat(stack.workflows()).isEmpty();
        assertThat(stack.notices()).isEmpty();
    }

    @Test
    void whileVersioningIsSuspendedTheWorkflowFollowsTheContentAndIsPinnedToNothing() {
        String event = shapes.event("suspended-null-version.json");
        stack.bucket().suspendVersioning();
        assertThat(stack.bucket().put(KEY, shapes.text("daily.yaml"))).isEqualTo("null");
        stack.invoke(event);
        assertThat(stack.outcomes()).containsExactly("created");

        stack.bucket().put(KEY, shapes.text("daily.yaml").replace("example", "example-two"));
        stack.invoke(event);

        assertThat(stack.outcomes()).containsExactly("created", "updated");
        assertThat(stack.workflows()).extracting(CaseWorkflow::key).containsExactly(KEY);
        nothingWasPinned();
        stack.invoke(event);
        stack.compare("{\"mode\": \"Revert\", \"graceSeconds\": 0}");
        assertThat(stack.standIns().mwaaServerless().calls("UpdateWorkflow")).hasSize(1);
        assertThat(stack.notices()).isEmpty();
        assertThat(stack.deadLetters()).isEmpty();
    }

    /** What the service answers later names the version that it read. */
    private void nothingWasPinned() {
        assertThat(Stream.of("CreateWorkflow", "UpdateWorkflow")
                        .flatMap(operation -> stack.standIns().mwaaServerless().calls(operation).stream()))
                .hasSize(2)
                .allSatisfy(call -> {
                    assertThat(call.request()
                                    .at("/DefinitionS3Location/ObjectKey")
                                    .asText())
                            .isEqualTo(KEY);
                    assertThat(call.request().path("DefinitionS3Location").has("VersionId"))
                            .isFalse();
                });
    }
}
