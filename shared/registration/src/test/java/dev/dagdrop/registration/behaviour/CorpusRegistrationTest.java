package dev.dagdrop.registration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.standins.http.RecordedCall;
import dev.dagdrop.testkit.SharedStandIns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;

/** AWS's own sample definitions; skipped where {@code -Ddagdrop.corpus=FOLDER} does not name them. */
@ExtendWith(SharedStandIns.Parameter.class)
class CorpusRegistrationTest {
    private List<Path> samples = List.of();

    @BeforeEach
    void readTheCorpus() throws IOException {
        Path folder = Path.of(System.getProperty("dagdrop.corpus", "no-corpus-given"));
        assumeTrue(Files.isDirectory(folder), "no folder of sample definitions is given: -Ddagdrop.corpus=FOLDER");
        try (var files = Files.list(folder)) {
            samples = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        assertThat(samples).hasSizeGreaterThanOrEqualTo(36);
    }

    @Test
    void everySampleBecomesOneWorkflowThenNoneThenOneUpdate(SharedStandIns standIns) throws IOException {
        try (TestInstallation installation = new TestInstallation(standIns, TestSetup.STANDARD)) {
            for (Path sample : samples) {
                String name = sample.getFileName().toString().replace(".yaml", "");
                String key = "workflows/samples/" + name + ".yaml";
                String content = Files.readString(sample);
                int before = installation.service().calls().size();

                Outcome first = installation.drop(key, content);
                Outcome again = installation.drop(key, content);
                List<String> calls = installation.service().calls().stream()
                        .skip(before)
                        .map(RecordedCall::operation)
                        .toList();
                String changed = installation.put(key, content + "\n# changed\n");
                Outcome update = installation.look(key);

                assertThat(first).as(name).isInstanceOfSatisfying(Outcome.Created.class, created -> {
                    assertThat(created.state().validation().errors()).isEmpty();
                    assertThat(installation
                                    .workflow(created.state().workflow().arn())
                                    .definitionS3Location()
                                    .versionId())
                            .isEqualTo(changed);
                });
                assertThat(again).as(name).isInstanceOf(Outcome.Unchanged.class);
                assertThat(calls).as("calls for %s", name).containsExactly("CreateWorkflow", "GetWorkflow");
                assertThat(update).as(name).isInstanceOf(Outcome.Updated.class);
            }

            assertThat(installation.workflows())
                    .extracting(WorkflowSummary::name)
                    .containsExactlyInAnyOrderElementsOf(samples.stream()
                            .map(sample ->
                                    "samples." + sample.getFileName().toString().replace(".yaml", ""))
                            .toList());
            assertThat(installation.calls("CreateWorkflow")).hasSameSizeAs(samples);
            assertThat(installation.calls("UpdateWorkflow")).hasSameSizeAs(samples);
        }
    }
}
