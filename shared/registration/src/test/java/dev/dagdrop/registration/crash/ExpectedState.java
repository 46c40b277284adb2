package dev.dagdrop.registration.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.fixture.TestInstallation;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.mwaaserverless.model.GetWorkflowResponse;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;

/**
 * What must be true once every event was delivered, however often a holder was stopped.
 *
 * @param toldBefore how many notices there were about the name before the change
 */
record ExpectedState(TestInstallation installation, CrashWorkflow crashWorkflow, CrashCase crashCase, int toldBefore) {
    /** What the SDK makes of one publication whose every answer is lost, and the redelivery. */
    private static final int REPEATED = 3 + 1;

    void check() {
        List<WorkflowSummary> workflows = crashWorkflow.workflows();
        assertThat(workflows).as("workflows of the name").hasSize(atLeastVersions() == 0 ? 0 : 1);
        workflows.forEach(workflow -> check(workflow.workflowArn()));
        assertTheRecordIsComplete();
        assertPeopleHeard();
    }

    private int atLeastVersions() {
        return crashCase.stop().bringsNewer() ? 1 : crashCase.change().versions();
    }

    private int atMostVersions() {
        int extra = crashCase.extraVersion().isPresent() ? 1 : 0;
        int versions = crashCase.change().versions() + extra;
        // What is removed may be replaced before its workflow is deleted.
        return crashCase.stop().bringsNewer() ? Math.max(versions, 1) + 1 : versions;
    }

    private void check(String arn) {
        assertThat(installation.versions(arn)).as("versions").isBetween(atLeastVersions(), atMostVersions());
        GetWorkflowResponse workflow = installation.workflow(arn);
        assertThat(workflow.definitionS3Location().objectKey())
                .as("the key it comes from")
                .isEqualTo(crashWorkflow.yaml());
        assertThat(Optional.ofNullable(workflow.definitionS3Location().versionId()))
                .as("the version it is pinned to")
                .isEqualTo(crashWorkflow.pinned());
        assertThat("DISABLED".equals(workflow.triggerMode()))
                .as("disabled")
                .isEqualTo(!crashCase.stop().bringsNewer() && crashCase.change() == BucketChange.REMOVED_DISABLE);
        assertThat(installation.comesFrom(arn, crashWorkflow.yaml()))
                .as("tags that say whose it is")
                .isTrue();
        assertThat(Optional.ofNullable(installation.tags(arn).get("Colour")))
                .as("the profile's tag")
                .isEqualTo(crashWorkflow.tag());
    }

    private void assertTheRecordIsComplete() {
        Map<String, AttributeValue> record = installation.record(crashWorkflow.workflow());
        assertThat(text(record, "Outcome"))
                .hasValueSatisfying(outcome ->
                        assertThat(outcome).as("the record's outcome").isIn(outcomes()));
        assertThat(text(record, "ObjectKey")).as("whose the name is").contains(crashWorkflow.yaml());
        if (atLeastVersions() > 0) {
            assertThat(text(record, "AcceptedVersionId"))
                    .as("the record's version")
                    .isEqualTo(crashWorkflow.pinned());
        }
        assertThat(record).as("the record").doesNotContainKeys("LeaseEnd", "LookAgain", "Notice", "LastError");
    }

    private List<String> outcomes() {
        return crashCase.stop().bringsNewer()
                ? List.of("created", "updated")
                : List.of(crashCase.change().outcome());
    }

    private void assertPeopleHeard() {
        List<PublishedMessage> told = crashWorkflow.notices().stream()
                .skip(toldBefore)
                .filter(message -> outcomes().contains(CrashWorkflow.attribute(message, "outcome")))
                .toList();
        boolean repeatedByTheSdk = crashCase.stop() == StopMode.CONNECTION
                && crashCase.point().equals(StopPoint.after(ControllerCall.PUBLISH));
        assertThat(told)
                .as("notices, of which one is enough and a second is the price of a crash")
                .hasSizeBetween(1, repeatedByTheSdk || crashCase.stop().bringsNewer() ? REPEATED : 2);
        if (crashCase.change() != BucketChange.ADOPTED && !crashCase.stop().bringsNewer()) {
            assertThat(told)
                    .extracting(message -> message.subject().orElse(""))
                    .as("what a crash made is known by its token: none was adopted")
                    .noneMatch(subject -> subject.contains("adopted"));
        }
    }

    private static Optional<String> text(Map<String, AttributeValue> record, String attribute) {
        return Optional.ofNullable(record.get(attribute)).map(AttributeValue::s);
    }
}
