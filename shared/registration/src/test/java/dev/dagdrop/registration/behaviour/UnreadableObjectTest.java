package dev.dagdrop.registration.behaviour;

import static dev.dagdrop.registration.fixture.ExpectedOutcomes.created;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.deferred;
import static dev.dagdrop.registration.fixture.ExpectedOutcomes.failed;
import static org.assertj.core.api.Assertions.assertThat;

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

/** Objects that exist and are not given to the function. */
@ExtendWith(SharedStandIns.Parameter.class)
class UnreadableObjectTest {
    private static final String KEY = "workflows/finance/daily.yaml";

    @Test
    void anObjectThatCannotBeReadIsAnnouncedAtOnceAndLookedAtAgain(SharedStandIns standIns) {
        try (FaultProxy s3 = FaultProxy.before(standIns.s3().endpoint());
                TestInstallation guarded = new TestInstallation(standIns, TestSetup.STANDARD.withS3(s3.endpoint()))) {
            s3.faults().next("GetObject", InjectedFault.refuse(403, "AccessDenied", "not allowed to use the key"));
            s3.faults().next("GetObject", InjectedFault.refuse(403, "InvalidObjectState", "archived"));
            s3.faults().next("GetObject", InjectedFault.refuse(400, "InvalidRequest", "encrypted with a customer key"));

            failed(guarded.drop(KEY, TestDefinitions.GOOD));
            assertThat(ExpectedOutcomes.refusal(guarded.look(KEY))).isInstanceOf(Refusal.UnreadableObject.class);
            assertThat(ExpectedOutcomes.refusal(guarded.look(KEY))).isInstanceOf(Refusal.UnreadableObject.class);
            created(guarded.look(KEY));

            assertThat(guarded.subjects())
                    .startsWith(
                            "dagdrop: finance.daily failed: needs an administrator",
                            "dagdrop: finance.daily rejected: the object cannot be read")
                    .endsWith("dagdrop: finance.daily created");
        }
    }

    @Test
    void whatS3AnswersWith400IsTheFilesTheKeysOrNobodysFault(SharedStandIns standIns) {
        try (FaultProxy s3 = FaultProxy.before(standIns.s3().endpoint());
                TestInstallation guarded = new TestInstallation(standIns, TestSetup.STANDARD.withS3(s3.endpoint()))) {
            s3.faults().next("GetObject", InjectedFault.refuse(400, "InvalidRequest", "encrypted with a customer key"));
            s3.faults().next("GetObject", InjectedFault.refuse(400, "KMS.DisabledException", "the key is disabled"));
            s3.faults().next("GetObject", InjectedFault.refuse(400, "ExpiredToken", "the token has expired"));

            assertThat(ExpectedOutcomes.refusal(guarded.drop(KEY, TestDefinitions.GOOD)))
                    .isInstanceOf(Refusal.UnreadableObject.class);
            failed(guarded.look(KEY));
            deferred(guarded.look(KEY));
            created(guarded.look(KEY));
        }
    }

    @Test
    void settingsAreOwedWhileTheAcceptedVersionMayNotBeRead(SharedStandIns standIns) {
        try (FaultProxy s3 = FaultProxy.before(standIns.s3().endpoint());
                TestInstallation guarded = new TestInstallation(standIns, TestSetup.STANDARD.withS3(s3.endpoint()))) {
            created(guarded.drop(KEY, TestDefinitions.GOOD));
            guarded.profile("finance", "Team: finance\nRoleArn: arn:aws:iam::000000000000:role/dagdrop/finance\n");
            guarded.put(KEY, TestDefinitions.UNKNOWN_DEPENDENCY);
            // The newest version is read, the accepted one is not.
            s3.faults().next("GetObject", InjectedFault.meanwhile(() -> {}));
            s3.faults().next("GetObject", InjectedFault.refuse(403, "AccessDenied", "not allowed to use the key"));

            deferred(guarded.look(KEY));
            assertThat(guarded.look(KEY)).isInstanceOf(Outcome.Rejected.class);

            assertThat(guarded.workflow(guarded.onlyWorkflow().workflowArn()).roleArn())
                    .endsWith("role/dagdrop/finance");
        }
    }
}
