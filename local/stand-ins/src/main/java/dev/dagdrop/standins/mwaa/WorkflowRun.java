package dev.dagdrop.standins.mwaa;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One run of a workflow, as its listing shows it; nothing is run.
 *
 * @param version the version that runs
 * @param status {@code RUNNING}, {@code SUCCESS} and the others of the service model
 */
record WorkflowRun(String id, String version, String status) {
    ObjectNode summary(String workflowArn) {
        ObjectNode summary = JsonNodeFactory.instance.objectNode();
        summary.put("RunId", id).put("WorkflowArn", workflowArn).put("WorkflowVersion", version);
        summary.putObject("RunDetailSummary").put("Status", status);
        return summary;
    }
}
