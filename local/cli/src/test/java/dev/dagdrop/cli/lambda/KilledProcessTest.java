package dev.dagdrop.cli.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.cli.installation.S3Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The packaged function, under Lambda's runtime, killed in the middle of a call; another process takes the upload up once
 * the lease is over. The crash matrix of shared/registration has every other way to stop.
 */
@Tag("slow")
@ResourceLock(Resources.SYSTEM_PROPERTIES)
@ExtendWith(StandInStack.SharedStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledProcessTest {
    private static final String KEY = "workflows/finance/daily.yaml";
    private static final String NAME = "finance.daily";

    private Optional<Path> temp = Optional.empty();
    private Optional<ProxiedEndpoints> endpoints = Optional.empty();
    private Optional<FunctionProcess> later = Optional.empty();

    @BeforeAll
    void startTheOneThatComesLater(@TempDir Path folder, StandInStack stack) throws IOException {
        RuntimeClient.assumeItRunsHere();
        temp = Optional.of(folder);
        endpoints = Optional.of(new ProxiedEndpoints(stack.environment()));
        Path deployment = DeploymentPackage.assemble(folder.resolve("later"));
        addTo(deployment, LaterRegisterWorkflow.class);
        later = Optional.of(FunctionProcess.start(
                deployment, LaterRegisterWorkflow.class.getName() + "::handleRequest", environment(stack), folder));
        DeploymentPackage.assemble(folder.resolve("package"));
    }

    @AfterAll
    void stop() {
        later.ifPresent(FunctionProcess::close);
        endpoints.ifPresent(ProxiedEndpoints::close);
    }

    @BeforeEach
    void beginWithAnEmptyStack(StandInStack stack) {
        stack.empty();
    }

    @AfterEach
    void letEverythingPass() {
        endpoints.orElseThrow().clear();
    }

    @ParameterizedTest(name = "killed {0} -> created once, complete, told")
    @EnumSource
    void aFirstUploadEndsInOneWorkflow(KillPoint killPoint, StandInStack stack) throws IOException {
        S3Notification upload = drop(stack, "daily.yaml");

        kill(killPoint, "CreateWorkflow", upload, stack);
        assertThat(deliverLater(upload)).isIn("created", "duplicate");

        assertEnded(stack, upload, "created", 1);
    }

    @ParameterizedTest(name = "killed {0} -> updated once, complete, told")
    @EnumSource(
            names = {"AFTER_THE_FILE_IS_READ_BEFORE_THE_SERVICE_IS_CALLED", "AFTER_THE_SERVICE_DID_IT_BEFORE_ITS_ANSWER"
            })
    void aChangeEndsInOneNewVersion(KillPoint killPoint, StandInStack stack) throws IOException {
        assertThat(deliverLater(drop(stack, "daily.yaml"))).isEqualTo("created");
        S3Notification change = drop(stack, "daily-changed.yaml");

        kill(killPoint, "UpdateWorkflow", change, stack);
        assertThat(deliverLater(change)).isEqualTo("updated");

        assertEnded(stack, change, "updated", 2);
    }

    private void kill(KillPoint killPoint, String operation, S3Notification upload, StandInStack stack)
            throws IOException {
        Path folder = temp.orElseThrow();
        Map<String, String> behind = endpoints.orElseThrow().behind(environment(stack));
        try (FunctionProcess victim = FunctionProcess.start(
                folder.resolve("package"), DeploymentPackage.handler("RegisterWorkflowFunction"), behind, folder)) {
            endpoints.orElseThrow().at(killPoint, operation, victim::kill);
            victim.invokeUntilKilled(upload.json());
        }
    }

    private String deliverLater(S3Notification upload) {
        FunctionProcess function = later.orElseThrow();
        return switch (function.invoke(upload.json())) {
            case RuntimeReply.Response response ->
                response.answer().at("/uploads/0/outcome").asText();
            case RuntimeReply.InvocationError error -> throw new AssertionError(error + "\n" + function.output());
            case RuntimeReply.InitError error -> throw new AssertionError(error + "\n" + function.output());
        };
    }

    private void assertEnded(StandInStack stack, S3Notification upload, String outcome, int versions) {
        assertThat(stack.workflows()).singleElement().satisfies(workflow -> {
            assertThat(workflow.name()).isEqualTo(NAME);
            assertThat(workflow.definitionS3Location().versionId()).isEqualTo(upload.versionId());
            assertThat(stack.versions(workflow.workflowArn())).isEqualTo(versions);
        });
        assertThat(stack.row(NAME))
                .doesNotContainKeys("LeaseEnd", "Notice")
                .hasEntrySatisfying(
                        "AcceptedVersionId", version -> assertThat(version.s()).isEqualTo(upload.versionId()))
                .hasEntrySatisfying("Outcome", ended -> assertThat(ended.s()).isEqualTo(outcome));
        assertThat(stack.notices())
                .filteredOn(notice -> notice.body().contains(upload.versionId()))
                .hasSizeBetween(1, 2);
        assertThat(deliverLater(upload)).isEqualTo("duplicate");
    }

    private static S3Notification drop(StandInStack stack, String sample) throws IOException {
        return stack.bucket().put(KEY, Files.readAllBytes(StandInStack.sample(sample)));
    }

    private static Map<String, String> environment(StandInStack stack) {
        Map<String, String> environment = stack.environment();
        environment.put("NOTICE_LEVEL", "All");
        return environment;
    }

    private static void addTo(Path deployment, Class<?> handler) throws IOException {
        String file = handler.getName().replace('.', '/') + ".class";
        Path target = deployment.resolve(file);
        Files.createDirectories(target.getParent());
        Files.copy(Path.of("target/test-classes").resolve(file), target);
    }
}
