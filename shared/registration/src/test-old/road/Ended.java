package dev.dagdrop.registration.road;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.registration.upload.Upload;
import dev.dagdrop.standins.sns.MessageAttribute;
import dev.dagdrop.standins.sns.PublishedMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.mwaaserverless.model.WorkflowSummary;

/**
 * What must be true of an upload that has come to its end, however often it was stopped.
 *
 * @param toldBefore how many notices there were before it was uploaded
 */
record Ended(Road road, Cell cell, String name, Upload upload, int toldBefore) {
    /** What the SDK makes of one publication whose every answer is lost, and the redelivery. */
    private static final int REPEATED = 1 + 3;

    void check() {
        Journey journey = cell.journey();
        assertTheServiceHasWhatItShould(journey);
        assertTheRowIsComplete(journey);
        assertItWasTold(journey);
    }

    private void assertTheServiceHasWhatItShould(Journey journey) {
        List<WorkflowSummary> ours = road.workflows().stream()
                .filter(workflow -> workflow.name().equals(name))
                .toList();
        assertThat(ours).as("workflows of the name").hasSize(journey.workflows());
        for (WorkflowSummary workflow : ours) {
            assertThat(road.versions(workflow.workflowArn())).as("versions").isEqualTo(journey.versions());
            if (journey.callsTheService()) {
                assertThat(Optional.ofNullable(road.workflow(workflow.workflowArn())
                                .definitionS3Location()
                                .versionId()))
                        .as("the version it is pinned to")
                        .isEqualTo(upload.versionId());
            }
        }
    }

    private void assertTheRowIsComplete(Journey journey) {
        Map<String, AttributeValue> row = road.row(name);
        assertThat(text(row, "RegistrationState")).as("state of the row").contains("FINISHED");
        assertThat(text(row, "Outcome")).as("outcome in the row").contains(journey.outcome());
        assertThat(text(row, "Sequencer"))
                .as("upload of the row")
                .contains(upload.sequencer().digits());
        assertThat(row).as("the row, without a lease or a notice to send").doesNotContainKeys("LeaseEnd", "Notice");
    }

    private void assertItWasTold(Journey journey) {
        List<PublishedMessage> told = road.published().stream()
                .skip(toldBefore)
                .filter(message -> has(message, "workflow", name) && has(message, "outcome", journey.outcome()))
                .toList();
        boolean repeatedByTheSdk = cell.stop() == Stop.CONNECTION && cell.moment() == Moment.AFTER_PUBLISH;
        assertThat(told)
                .as("notices, of which one is enough and more are the price of a crash")
                .hasSizeBetween(1, repeatedByTheSdk ? REPEATED : 2);
        assertThat(told)
                .extracting(PublishedMessage::body)
                .as("what a crash made is known by its token: none was adopted")
                .noneMatch(body -> body.contains("\"adopted\""));
    }

    private static Optional<String> text(Map<String, AttributeValue> row, String attribute) {
        return Optional.ofNullable(row.get(attribute)).map(AttributeValue::s);
    }

    private static boolean has(PublishedMessage message, String attribute, String value) {
        return Optional.ofNullable(message.attributes().get(attribute))
                .map(MessageAttribute::value)
                .filter(value::equals)
                .isPresent();
    }
}
