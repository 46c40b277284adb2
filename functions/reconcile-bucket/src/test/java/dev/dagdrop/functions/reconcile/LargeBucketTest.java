package dev.dagdrop.functions.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Large buckets: every difference is found, in batches and pages, in little memory. */
class LargeBucketTest {
    private static final int FILES = 5_000;
    private static final int PER_KIND = 5;

    @Test
    void findsEveryDifferenceAndTellsOfAllInOneNotice() {
        SimulatedPorts simulation = new SimulatedPorts(FILES);

        DriftCounts driftCounts = simulation.run().driftCounts();

        assertThat(driftCounts.isFinished()).isTrue();
        assertThat(driftCounts.count(DriftKind.MISSING)).isEqualTo(PER_KIND);
        assertThat(driftCounts.count(DriftKind.OLDER)).isEqualTo(PER_KIND);
        assertThat(driftCounts.count(DriftKind.DELETED_BY_HAND)).isEqualTo(PER_KIND);
        assertThat(driftCounts.count(DriftKind.CHANGED_BY_HAND)).isEqualTo(PER_KIND);
        assertThat(driftCounts.count(DriftKind.REMOVED)).isEqualTo(PER_KIND);
        assertThat(driftCounts.total()).isEqualTo(5 * PER_KIND);
        assertThat(simulation.hints()).isEqualTo(3 * PER_KIND);
        assertThat(simulation.notices()).hasSize(1);
    }

    @Test
    void asksInBatchesAndLooksOnlyAtThoseWorkflowsThatDiffer() {
        SimulatedPorts simulation = new SimulatedPorts(FILES);

        simulation.run();

        assertThat(simulation.calls("objects")).isEqualTo(5);
        assertThat(simulation.calls("workflows")).isEqualTo(50);
        assertThat(simulation.calls("scan")).isEqualTo(10);
        assertThat(simulation.calls("records")).isEqualTo(1 + 5 + 50);
        assertThat(simulation.calls("get")).isEqualTo(2 * PER_KIND);
    }

    /** The keys alone of a hundred thousand files have 23 MB, and many times that in objects. */
    @Test
    @Tag("slow")
    void holdsNoMoreThanAFewPages() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SimulatedPorts.class.getName(),
                        "100000")
                .redirectErrorStream(true)
                .start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(said).contains("objects 99900, workflows 99800, records 99900, drift 500, hints 300");
        } finally {
            process.destroyForcibly();
        }
    }
}
