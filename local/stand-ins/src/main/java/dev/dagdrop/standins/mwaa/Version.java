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
 * @param settings the members of the request that belong to a version, as they were sent
 */
record Version(
        String id, int number, Instant createdAt, S3Location location, Definition definition, ObjectNode settings) {

    private static final List<String> SETTINGS = List.of(
            "RoleArn", "Description", "LoggingConfiguration", "EngineVersion", "NetworkConfiguration", "TriggerMode");

    static Version make(int number, Instant at, S3Location location, Definition definition, JsonNode request) {
        ObjectNode settings = ((ObjectNode) request).deepCopy().retain(SETTINGS);
        return new Version(Ids.version(), number, at, location, definition, settings);
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
