package dev.dagdrop.registration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.OnRemove;
import dev.dagdrop.registration.fixture.ExpectedOutcomes;
import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.registration.fixture.TestSetup;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.standins.fault.InjectedFault;
import dev.dagdrop.standins.proxy.FaultProxy;
import dev.dagdrop.testkit.SharedStandIns;
import dev.dagdrop.testkit.TestDefinitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are renamed: the name follows the file that exists. */
@ExtendWith(SharedStandIns.Parameter.class)
class MoveTest {
    private static final String YML = "workflows/finance/daily.yml";
    private static final String YAML = "workflows/finance/daily.yaml";

    @ParameterizedTest
    @EnumSource(OnRemove.class)
    void theRemovalOfTheFirstHintsTheOneThatWaits(OnRemove onRemove, SharedStandIns standIns) {
        try (TestInstallation installation = new TestInstallation(standIns, TestSetup.STANDARD.onRemove(onRemove))) {
            installation.drop(YML, TestDefinitions.GOOD);
            String arn = installation.onlyWorkflow().workflowArn();
            assertThat(installation.drop(YAML, TestDefinitions.GOOD))
                    .isInstanceOfSatisfying(
                            Outcome.Rejected.class,
                            rejected -> assertThat(rejected.refusal())
                                    .isEqualTo(new Refusal.NameTaken(installation.bucket(), YML)));

            assertThat(installation.remove(YML)).isEqualTo(new Outcome.Passed(YAML));
            assertThat(installation.followHints()).singleElement().isInstanceOf(Outcome.Updated.class);

            assertThat(installation.onlyWorkflow().workflowArn()).isEqualTo(arn);
            assertThat(installation.onlyWorkflow().definitionS3Location().objectKey())
                    .isEqualTo(YAML);
            assertThat(installation.comesFrom(arn, YAML)).isTrue();
            assertThat(installation.drop(YAML, TestDefinitions.CHANGED)).isInstanceOf(Outcome.Updated.class);
        }
    }

    @ParameterizedTest
    @EnumSource(OnRemove.class)
    void theRemovalMayBeSeenFirst(OnRemove onRemove, SharedStandIns standIns) {
        try (TestInstallation installation = new TestInstallation(standIns, TestSetup.STANDARD.onRemove(onRemove))) {
            installation.drop(YML, TestDefinitions.GOOD);
            installation.delete(YML);
            String version = installation.put(YAML, TestDefinitions.GOOD);

            installation.look(YML);
            installation.look(YAML);

            assertThat(installation.onlyWorkflow().definitionS3Location().objectKey())
                    .isEqualTo(YAML);
            assertThat(installation.onlyWorkflow().definitionS3Location().versionId())
                    .isEqualTo(version);
            assertThat(installation.onlyWorkflow().triggerMode()).isNotEqualTo("DISABLED");
        }
    }

    @ParameterizedTest
    @EnumSource(OnRemove.class)
    void theNewFileMayBeSeenFirstAfterBothSteps(OnRemove onRemove, SharedStandIns standIns) {
        try (TestInstallation installation = new TestInstallation(standIns, TestSetup.STANDARD.onRemove(onRemove))) {
            installation.drop(YML, TestDefinitions.GOOD);
            installation.delete(YML);
            installation.put(YAML, TestDefinitions.GOOD);

            assertThat(installation.look(YAML)).isInstanceOf(Outcome.Updated.class);
            assertThat(installation.look(YML)).isInstanceOf(Outcome.Ignored.class);

            assertThat(installation.onlyWorkflow().definitionS3Location().objectKey())
                    .isEqualTo(YAML);
            assertThat(installation.published())
                    .anySatisfy(notice -> assertThat(notice.body("email")).contains("moved from " + YML));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403})
    void aHolderThatMayNotBeReadKeepsItsName(int status, SharedStandIns standIns) {
        try (FaultProxy s3 = FaultProxy.before(standIns.s3().endpoint());
                TestInstallation installation =
                        new TestInstallation(standIns, TestSetup.STANDARD.withS3(s3.endpoint()))) {
            installation.drop(YML, TestDefinitions.GOOD);
            s3.faults()
                    .next(
                            "HeadObject",
                            InjectedFault.refuse(status, "AccessDenied", "not below the prefix of this role"));

            assertThat(ExpectedOutcomes.refusal(installation.drop(YAML, TestDefinitions.GOOD)))
                    .isEqualTo(new Refusal.NameTaken(installation.bucket(), YML));
        }
    }

    @Test
    void aRenameIsSurvivedThoughTheRecordIsLost(SharedStandIns standIns) {
        try (TestInstallation installation = new TestInstallation(standIns, TestSetup.STANDARD)) {
            installation.drop(YML, TestDefinitions.GOOD);
            installation.loseRecord("finance.daily");
            installation.delete(YML);

            assertThat(installation.drop(YAML, TestDefinitions.GOOD)).isInstanceOf(Outcome.Updated.class);

            assertThat(installation.onlyWorkflow().definitionS3Location().objectKey())
                    .isEqualTo(YAML);
        }
    }

    @Test
    void aFileIsNotAdoptedWhoseOwnFileExistsThoughTheRecordIsLost(SharedStandIns standIns) {
        try (TestInstallation installation = new TestInstallation(standIns, TestSetup.STANDARD)) {
            installation.drop(YML, TestDefinitions.GOOD);
            installation.loseRecord("finance.daily");

            assertThat(installation.drop(YAML, TestDefinitions.GOOD))
                    .isInstanceOfSatisfying(
                            Outcome.Rejected.class,
                            rejected -> assertThat(rejected.refusal())
                                    .isEqualTo(new Refusal.NameTaken(installation.bucket(), YML)));

            assertThat(installation.onlyWorkflow().definitionS3Location().objectKey())
                    .isEqualTo(YML);
        }
    }
}
