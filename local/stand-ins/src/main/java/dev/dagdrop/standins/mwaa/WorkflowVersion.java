package dev.dagdrop.standins.mwaa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * One immutable version of a workflow.
 *
 * @param id 32 lower-case letters and digits
 * @param number 1 for the first
 * @param createdAt when it was made
 * @param location the object version it was made of
 * @param definition that object's content, kept
 * @param settings the members of the request that belong to a version
 */
record WorkflowVersion(
        String id, int number, Instant createdAt, S3Location location, AcceptedText definition, ObjectNode settings) {

    private static final List<String> SETTINGS = List.of(
            "RoleArn", "Description", "LoggingConfiguration", "EngineVersion", "NetworkConfiguration", "TriggerMode");

    /** The members of a request that belong to a version. */
    static ObjectNode settingsOf(JsonNode request) {
        return ((ObjectNode) request).deepCopy().retain(SETTINGS);
    }

    /** Puts what two answers share: version, times, location, schedule. */
    void describe(ObjectNode answer, Instant workflowCreatedAt) {
        answer.put("WorkflowVersion", id);
        answer.put("CreatedAt", workflowCreatedAt.toString());
        answer.put("ModifiedAt", createdAt.toString());
        answer.set("DefinitionS3Location", location.json());
        definition
                .schedule()
                .ifPresent(cron -> answer.putObject("ScheduleConfiguration").put("CronExpression", cron));
    }
}
