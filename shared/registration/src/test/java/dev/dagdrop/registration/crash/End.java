package dev.dagdrop.registration.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.behaviour.Sandbox;
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
record End(Sandbox sandbox, Stage stage, Cell cell, int toldBefore) {
    /** What the SDK makes of one publication whose every answer is lost, and the redelivery. */
    private static final int REPEATED = 3 + 1;

    void check() {
        List<WorkflowSummary> workflows = stage.workflows();
        assertThat(workflows).as("workflows of the name").hasSize(atLeastVersions() == 0 ? 0 : 1);
        workflows.forEach(workflow -> check(workflow.workflowArn()));
        assertTheRecordIsComplete();
        assertPeopleHeard();
    }

    private int atLeastVersions() {
        return cell.stop().bringsNewer() ? 1 : cell.journey().versions();
    }

    private int atMostVersions() {
        int extra = cell.extraVersion().isPresent() ? 1 : 0;
        int versions = cell.journey().versions() + extra;
        // What is removed may be replaced before its workflow is deleted.
        return cell.stop().bringsNewer() ? Math.max(versions, 1) + 1 : versions;
    }

    private void check(String arn) {
        assertThat(sandbox.versions(arn)).as("versions").isBetween(atLeastVersions(), atMostVersions());
        GetWorkflowResponse workflow = sandbox.workflow(arn);
        assertThat(workflow.definitionS3Location().objectKey())
                .as("the key it comes from")
                .isEqualTo(stage.yaml());
        assertThat(Optional.ofNullable(workflow.definitionS3Location().versionId()))
                .as("the version it is pinned to")
                .isEqualTo(stage.pinned());
        assertThat("DISABLED".equals(workflow.triggerMode()))
                .as("disabled")
                .isEqualTo(!cell.stop().bringsNewer() && cell.journey() == Journey.REMOVED_DISABLE);
        assertThat(sandbox.comesFrom(arn, stage.yaml()))
                .as("tags that say whose it is")
                .isTrue();
        assertThat(Optional.ofNullable(sandbox.tags(arn).get("Colour")))
                .as("the profile's tag")
                .isEqualTo(stage.tag());
    }

    private void assertTheRecordIsComplete() {
        Map<String, AttributeValue> record = sandbox.record(stage.workflow());
        assertThat(text(record, "Outcome"))
                .as("the record's outcome")
                .hasValueSatisfying(outcome ->
                        assertThat(outcome).as("the record's outcome").isIn(outcomes()));
        assertThat(text(record, "ObjectKey")).as("whose the name is").contains(stage.yaml());
        if (atLeastVersions() > 0) {
            assertThat(text(record, "AcceptedVersionId"))
                    .as("the record's version")
                    .isEqualTo(stage.pinned());
        }
        assertThat(record).as("the record").doesNotContainKeys("LeaseEnd", "LookAgain", "Notice", "LastError");
    }

    private List<String> outcomes() {
        return cell.stop().bringsNewer()
                ? List.of("created", "updated")
                : List.of(cell.journey().outcome());
    }

    private void assertPeopleHeard() {
        List<PublishedMessage> told = stage.notices().stream()
                .skip(toldBefore)
                .filter(message -> outcomes().contains(Stage.attribute(message, "outcome")))
                .toList();
        boolean repeatedByTheSdk =
                cell.stop() == Stop.CONNECTION && cell.moment().equals(Moment.after(Step.PUBLISH));
        assertThat(told)
                .as("notices, of which one is enough and a second is the price of a crash")
                .hasSizeBetween(1, repeatedByTheSdk || cell.stop().bringsNewer() ? REPEATED : 2);
        if (cell.journey() != Journey.ADOPTED && !cell.stop().bringsNewer()) {
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
