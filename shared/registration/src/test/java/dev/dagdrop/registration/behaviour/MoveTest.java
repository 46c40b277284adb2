package dev.dagdrop.registration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.standins.fault.Fault;
import dev.dagdrop.standins.proxy.FaultProxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are renamed: the name follows the file that exists. */
@ExtendWith(Cloud.Shared.class)
class MoveTest {
    private static final String YML = "workflows/finance/daily.yml";
    private static final String YAML = "workflows/finance/daily.yaml";

    @ParameterizedTest
    @EnumSource(OnRemove.class)
    void theRemovalOfTheFirstHintsTheOneThatWaits(OnRemove onRemove, Cloud cloud) {
        try (Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD.onRemove(onRemove))) {
            sandbox.drop(YML, Definitions.GOOD);
            String arn = sandbox.onlyWorkflow().workflowArn();
            assertThat(sandbox.drop(YAML, Definitions.GOOD))
                    .isInstanceOfSatisfying(
                            Outcome.Rejected.class,
                            rejected -> assertThat(rejected.refusal())
                                    .isEqualTo(new Refusal.NameTaken(sandbox.bucket(), YML)));

            assertThat(sandbox.remove(YML)).isEqualTo(new Outcome.Passed(YAML));
            assertThat(sandbox.followHints()).singleElement().isInstanceOf(Outcome.Updated.class);

            assertThat(sandbox.onlyWorkflow().workflowArn()).isEqualTo(arn);
            assertThat(sandbox.onlyWorkflow().definitionS3Location().objectKey())
                    .isEqualTo(YAML);
            assertThat(sandbox.comesFrom(arn, YAML)).isTrue();
            assertThat(sandbox.drop(YAML, Definitions.CHANGED)).isInstanceOf(Outcome.Updated.class);
        }
    }

    @ParameterizedTest
    @EnumSource(OnRemove.class)
    void theRemovalMayBeSeenFirst(OnRemove onRemove, Cloud cloud) {
        try (Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD.onRemove(onRemove))) {
            sandbox.drop(YML, Definitions.GOOD);
            sandbox.delete(YML);
            String version = sandbox.put(YAML, Definitions.GOOD);

            sandbox.look(YML);
            sandbox.look(YAML);

            assertThat(sandbox.onlyWorkflow().definitionS3Location().objectKey())
                    .isEqualTo(YAML);
            assertThat(sandbox.onlyWorkflow().definitionS3Location().versionId())
                    .isEqualTo(version);
            assertThat(sandbox.onlyWorkflow().triggerMode()).isNotEqualTo("DISABLED");
        }
    }

    @ParameterizedTest
    @EnumSource(OnRemove.class)
    void theNewFileMayBeSeenFirstAfterBothSteps(OnRemove onRemove, Cloud cloud) {
        try (Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD.onRemove(onRemove))) {
            sandbox.drop(YML, Definitions.GOOD);
            sandbox.delete(YML);
            sandbox.put(YAML, Definitions.GOOD);

            assertThat(sandbox.look(YAML)).isInstanceOf(Outcome.Updated.class);
            assertThat(sandbox.look(YML)).isInstanceOf(Outcome.Ignored.class);

            assertThat(sandbox.onlyWorkflow().definitionS3Location().objectKey())
                    .isEqualTo(YAML);
            assertThat(sandbox.published())
                    .anySatisfy(notice -> assertThat(notice.body("email")).contains("moved from " + YML));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403})
    void aHolderThatMayNotBeReadKeepsItsName(int status, Cloud cloud) {
        try (FaultProxy s3 = FaultProxy.before(cloud.s3().endpoint());
                Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD.withS3(s3.endpoint()))) {
            sandbox.drop(YML, Definitions.GOOD);
            s3.faults().next("HeadObject", Fault.refuse(status, "AccessDenied", "not below the prefix of this role"));

            assertThat(Outcomes.refusal(sandbox.drop(YAML, Definitions.GOOD)))
                    .isEqualTo(new Refusal.NameTaken(sandbox.bucket(), YML));
        }
    }

    @Test
    void aRenameIsSurvivedThoughTheRecordIsLost(Cloud cloud) {
        try (Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD)) {
            sandbox.drop(YML, Definitions.GOOD);
            sandbox.loseRecord("finance.daily");
            sandbox.delete(YML);

            assertThat(sandbox.drop(YAML, Definitions.GOOD)).isInstanceOf(Outcome.Updated.class);

            assertThat(sandbox.onlyWorkflow().definitionS3Location().objectKey())
                    .isEqualTo(YAML);
        }
    }

    @Test
    void aFileIsNotAdoptedWhoseOwnFileExistsThoughTheRecordIsLost(Cloud cloud) {
        try (Sandbox sandbox = new Sandbox(cloud, Setup.STANDARD)) {
            sandbox.drop(YML, Definitions.GOOD);
            sandbox.loseRecord("finance.daily");

            assertThat(sandbox.drop(YAML, Definitions.GOOD))
                    .isInstanceOfSatisfying(
                            Outcome.Rejected.class,
                            rejected -> assertThat(rejected.refusal())
                                    .isEqualTo(new Refusal.NameTaken(sandbox.bucket(), YML)));

            assertThat(sandbox.onlyWorkflow().definitionS3Location().objectKey())
                    .isEqualTo(YML);
        }
    }
}
